import { real, whole } from './entries';
import type { Layout } from './layout';
import { type RatingPool, ratingPool } from './ratingPools';
import { BLOCK, coordinate, hash, type SobolStream, sobolStream } from './sobol';
import { splitOf, type WeightDraws, weightDraws } from './weightDraws';

/** Eight draws of one half of the criteria: their weights and what they add to each score. */
export interface Half extends WeightDraws {
  /** How many criteria. */
  readonly size: number;
  /** `alternative * BLOCK + draw`: the weighted ratings of this half, added up, as whole numbers. */
  readonly scores: Int32Array;
  /** Whether the weights of this half have to be raised by the base of the other half's draw. */
  readonly raised: boolean;
  /** What raising every weight by 1 adds to each score; filled only where they have to be raised. */
  readonly sums: Float64Array;
}

/**
 * Parts the criteria in two halves, so that any draw of the first may meet any draw of the second, and eight draws
 * of each give 64 samples. The score of an alternative is the sum of what the two draws add. Where only the order
 * of the importances counts, the first half has the more important criteria and their weights lie above the largest
 * of the second half's: that one, the base of the second draw, is added to each of them, and so base times the sum
 * of the first half's ratings to the score.
 *
 * @param blocks How often they will draw, at most.
 */
export function halvesOf(layout: Layout, blocks: number): readonly [Half, Half] {
  const split = splitOf(layout);
  // Both halves choose ratings by the same coordinates, so the second goes through the blocks at random.
  const order = layout.uncertain ? shuffled(blocks) : null;
  return [half(layout, 0, split, null), half(layout, split, layout.size, order)];
}

function half(layout: Layout, start: number, end: number, order: Int32Array | null): Half {
  const { alternatives, size, space } = layout;
  const pool = ratingPool(layout, start, end);
  const draws = weightDraws(layout, start, end);
  const { weights, stride } = draws;
  const scores = new Int32Array(alternatives * BLOCK);
  const raised = space === 'order' && start === 0;
  const sums = new Float64Array(alternatives * BLOCK);
  const choices = sobolStream(size, alternatives);
  let block = 0;

  function draw(): void {
    draws.draw();
    if (order) choices.seek(whole(order, block));
    else if (block > 0) choices.next();
    block++;
    for (let c = 0; c < stride; c += 4) weigh(pool, choices, weights, c, scores);
    if (raised) addUp(pool, choices, sums);
  }
  return { ...draws, size: end - start, scores, raised, sums, draw };
}

function shuffled(count: number): Int32Array {
  const order = new Int32Array(count).map((_, index) => index);
  for (let k = count - 1; k > 0; k--) {
    const other = hash(k) % (k + 1);
    const value = whole(order, k);
    order[k] = whole(order, other);
    order[other] = value;
  }
  return order;
}

/** Adds four weighted ratings to the scores of eight draws. */
function weigh(
  { values, stride, vectors, shift }: RatingPool,
  { base, offsets, dimensions }: SobolStream,
  weights: Float64Array,
  c: number,
  scores: Int32Array,
): void {
  for (let r = 0; r < BLOCK; r++) {
    const w = r * stride + c;
    const w0 = real(weights, w);
    const w1 = real(weights, w + 1);
    const w2 = real(weights, w + 2);
    const w3 = real(weights, w + 3);
    for (let a = 0; a < dimensions; a++) {
      const choice = coordinate(base, offsets, r * dimensions, a) >>> shift;
      const v = (a * vectors + (choice & (vectors - 1))) * stride + c;
      const at = a * BLOCK + r;
      const before = c === 0 ? 0 : whole(scores, at);
      scores[at] =
        before +
        w0 * real(values, v) +
        w1 * real(values, v + 1) +
        w2 * real(values, v + 2) +
        w3 * real(values, v + 3);
    }
  }
}

function addUp(
  { sums: poolSums, vectors, shift }: RatingPool,
  { base, offsets, dimensions }: SobolStream,
  sums: Float64Array,
): void {
  for (let r = 0; r < BLOCK; r++) {
    for (let a = 0; a < dimensions; a++) {
      const choice = coordinate(base, offsets, r * dimensions, a) >>> shift;
      sums[a * BLOCK + r] = real(poolSums, a * vectors + (choice & (vectors - 1)));
    }
  }
}
