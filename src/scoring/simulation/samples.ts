import { halvesOf } from './halves';
import { BATCH, type Batch, pairingOf } from './pairing';
import type { Problem } from './problem';

/**
 * Draws the samples of a problem, batch by batch.
 *
 * @param width Row length of the scores, at least the number of alternatives.
 * @returns How many samples there were: at least as many as the problem asks for, a multiple of 56.
 */
export function drawSamples(problem: Problem, width: number, visit: (batch: Batch) => void): number {
  const batches = Math.ceil(problem.samples / BATCH);
  const [first, second] = halvesOf(problem, width, batches);
  const pairing = pairingOf(first, second, width);
  for (let batch = 0; batch < batches; batch++) {
    first.draw();
    second.draw();
    pairing.update();
    visit(pairing);
  }
  return batches * BATCH;
}
