import { real, whole } from './entries';
import { type Half, halvesOf } from './halves';
import type { Layout } from './layout';
import { BLOCK } from './sobol';

/** Samples that two blocks of draws give: each of the eight draws of one half meets each of the other. */
export const BATCH = BLOCK * BLOCK;

/** The present 64 samples. Sample s joins draw s / 8 of the first half, rounded down, with draw s mod 8 of the second. */
export interface Batch {
  /** `alternative * BATCH + sample`: scores as whole numbers, below 2^29 in size. */
  readonly scores: Int32Array;
  readonly first: Half;
  readonly second: Half;
}

/**
 * Draws the samples, batch by batch; each batch overwrites the one before.
 *
 * @returns How many samples there were: at least as many as the layout asks for, a multiple of 64.
 */
export function drawSamples(layout: Layout, visit: (batch: Batch) => void): number {
  const batches = Math.ceil(layout.samples / BATCH);
  const [first, second] = halvesOf(layout, batches);
  const scores = new Int32Array(layout.alternatives * BATCH);
  const batch = { scores, first, second };
  const join = first.raised ? joinRaised : joinPlain;
  for (let count = 0; count < batches; count++) {
    first.draw();
    second.draw();
    join(first, second, scores);
    visit(batch);
  }
  return batches * BATCH;
}

/** The score of a sample is what its two draws add. */
function joinPlain(first: Half, second: Half, scores: Int32Array): void {
  const { scores: own } = first;
  const { scores: other } = second;
  for (let row = 0, at = 0; at < scores.length; row += BLOCK) {
    const b0 = whole(other, row);
    const b1 = whole(other, row + 1);
    const b2 = whole(other, row + 2);
    const b3 = whole(other, row + 3);
    const b4 = whole(other, row + 4);
    const b5 = whole(other, row + 5);
    const b6 = whole(other, row + 6);
    const b7 = whole(other, row + 7);
    for (let draw = row; draw < row + BLOCK; draw++, at += BLOCK) {
      const a = whole(own, draw);
      scores[at] = a + b0;
      scores[at + 1] = a + b1;
      scores[at + 2] = a + b2;
      scores[at + 3] = a + b3;
      scores[at + 4] = a + b4;
      scores[at + 5] = a + b5;
      scores[at + 6] = a + b6;
      scores[at + 7] = a + b7;
    }
  }
}

/** The same, once the weights of the first half are raised above those of the second. */
function joinRaised(first: Half, second: Half, scores: Int32Array): void {
  const { scores: own, sums } = first;
  const { scores: other, base } = second;
  for (let row = 0, at = 0; at < scores.length; row += BLOCK) {
    for (let draw = row; draw < row + BLOCK; draw++) {
      const a = whole(own, draw);
      const sum = real(sums, draw);
      for (let k = 0; k < BLOCK; k++, at++) {
        scores[at] = ((a + real(base, k) * sum) | 0) + whole(other, row + k);
      }
    }
  }
}
