import type { Problem } from './problem';
import { type RatingPool, ratingPool } from './ratingPools';
import { splitOf, type WeightDraws, weightDraws } from './rawWeights';
import { BLOCK, hash, type SobolStream, sobolStream } from './sobol';

/** Eight draws of one half of the criteria: their weights and what they add to each score. */
export interface Half extends WeightDraws {
  /** How many criteria. */
  readonly size: number;
  /** `draw * width + alternative`: weighted ratings as whole numbers. */
  readonly scores: Int32Array;
  /** Whether the weights of this half have to be raised by the base of the other. */
  readonly raised: boolean;
  /** The scores before rounding and with every weight 1; kept where they are needed for raising. */
  readonly sums: Float64Array;
}

/**
 * The criteria in two halves whose draws can be combined freely: score = first + base of second * sums of
 * first + second.
 *
 * @param width Row length of the scores.
 * @param blocks How often they will draw, at most.
 */
export function halvesOf(problem: Problem, width: number, blocks: number): readonly [Half, Half] {
  const split = splitOf(problem);
  // Both halves choose ratings by the same coordinates, so the second goes through the blocks at random.
  const order = problem.uncertain ? shuffled(blocks) : null;
  return [half(problem, width, 0, split, null), half(problem, width, split, problem.size, order)];
}

function half(problem: Problem, width: number, start: number, end: number, order: Uint32Array | null): Half {
  const { alternatives, size, space } = problem;
  const pool = ratingPool(problem, start, end);
  const draws = weightDraws(problem, start, end);
  const { weights, stride } = draws;
  // Alternatives that only fill a row up lose against everyone.
  const scores = new Int32Array(BLOCK * width).fill(start === 0 ? -(2 ** 30) : 0);
  const raised = space === 'order' && start === 0;
  const sums = new Float64Array(BLOCK * width);
  const choices = sobolStream(size, alternatives);
  let block = 0;

  function draw(): void {
    draws.draw();
    if (order) choices.seek(order[block] as number);
    else if (block > 0) choices.next();
    block++;
    for (let c = 0; c < stride; c += 4) weigh(pool, choices, weights, c, scores, width);
    if (raised) add(pool, choices, sums, width);
  }
  return { ...draws, size: end - start, scores, raised, sums, draw };
}

function shuffled(count: number): Uint32Array {
  const order = new Uint32Array(count).map((_, index) => index);
  for (let k = count - 1; k > 0; k--) {
    const other = hash(k) % (k + 1);
    const value = order[k] as number;
    order[k] = order[other] as number;
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
  width: number,
): void {
  for (let r = 0; r < BLOCK; r++) {
    const w = r * stride + c;
    const w0 = weights[w] as number;
    const w1 = weights[w + 1] as number;
    const w2 = weights[w + 2] as number;
    const w3 = weights[w + 3] as number;
    for (let a = 0; a < dimensions; a++) {
      const choice =
        (((base[a] as number) ^ (offsets[r * dimensions + a] as number)) >>> shift) & (vectors - 1);
      const v = (a * vectors + choice) * stride + c;
      const before = c === 0 ? 0 : (scores[r * width + a] as number);
      scores[r * width + a] =
        before +
        w0 * (values[v] as number) +
        w1 * (values[v + 1] as number) +
        w2 * (values[v + 2] as number) +
        w3 * (values[v + 3] as number);
    }
  }
}

function add(
  { sums: poolSums, vectors, shift }: RatingPool,
  { base, offsets, dimensions }: SobolStream,
  sums: Float64Array,
  width: number,
): void {
  for (let r = 0; r < BLOCK; r++) {
    for (let a = 0; a < dimensions; a++) {
      const choice =
        (((base[a] as number) ^ (offsets[r * dimensions + a] as number)) >>> shift) & (vectors - 1);
      sums[r * width + a] = poolSums[a * vectors + choice] as number;
    }
  }
}
