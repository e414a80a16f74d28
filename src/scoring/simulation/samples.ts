import { real, whole } from './entries';
import { type Half, halvesOf } from './halves';
import type { Layout } from './layout';
import { BLOCK } from './sobol';

/** Samples that two blocks of draws give: each of the eight draws of one half meets each of the other. */
export const BATCH = BLOCK * BLOCK;

/** The present 64 samples. Sample s joins draw s / 8 of the first half, rounded down, with draw s mod 8 of the second. */
export interface Batch {
  readonly first: Half;
  readonly second: Half;
  /**
   * Scores as whole numbers below 2^30 in size, `alternative * BATCH + sample`, where they are more than the sum of
   * what the two draws add; otherwise null.
   */
  readonly scores: Int32Array | null;
}

/**
 * Draws the samples, batch by batch; each batch overwrites the one before.
 *
 * @returns How many samples there were: at least as many as the layout asks for, a multiple of 64.
 */
export function drawSamples(layout: Layout, visit: (batch: Batch) => void): number {
  const batches = Math.ceil(layout.samples / BATCH);
  const [first, second] = halvesOf(layout, batches);
  const scores = first.raised ? new Int32Array(layout.alternatives * BATCH) : null;
  const batch = { first, second, scores };
  for (let count = 0; count < batches; count++) {
    first.draw();
    second.draw();
    if (scores) joinRaised(first, second, scores);
    visit(batch);
  }
  return batches * BATCH;
}

/** Joins the draws once the weights of the first half are raised above those of the second. */
function joinRaised(first: Half, second: Half, scores: Int32Array): void {
  const { scores: own, sums } = first;
  const { scores: other, base } = second;
  for (let row = 0, at = 0; at < scores.length; row += BLOCK) {
    for (let draw = row; draw < row + BLOCK; draw++) {
      const score = whole(own, draw);
      const sum = real(sums, draw);
      for (let k = 0; k < BLOCK; k++, at++) {
        scores[at] = ((score + real(base, k) * sum) | 0) + whole(other, row + k);
      }
    }
  }
}
