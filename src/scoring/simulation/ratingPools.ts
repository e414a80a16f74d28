import { rankOrderCentroid } from '../weights/rankOrder';
import { addReal, addWhole, real, whole } from './entries';
import type { Layout } from './layout';
import { fillQuantiles } from './quantiles';
import { BLOCK, coordinate, hash, sobolStream } from './sobol';
import { largestTotal } from './weightDraws';

/** Rating vectors of every alternative on some criteria, drawn once and used again with other weights. */
export interface RatingPool {
  /** Vectors per alternative, a power of two; 1 where ratings are certain. */
  readonly vectors: number;
  /** How far to shift a fraction of 2^32 so that it numbers a vector. */
  readonly shift: number;
  /** Room for a vector: the number of criteria, filled up with zeros to a multiple of four. */
  readonly stride: number;
  /** `(alternative * vectors + vector) * stride + criterion`, scaled, by rising score within an alternative. */
  readonly values: Float64Array;
  /** Sum of each vector, `alternative * vectors + vector`. */
  readonly sums: Float64Array;
}

/** A pool holds no more numbers than this. */
const MOST_NUMBERS = 1 << 22;

/** More vectors for more samples, fewer where so many alternatives would fill the memory. */
function vectorBits(layout: Layout): number {
  if (!layout.uncertain) return 0;
  let bits = 6;
  while (bits < 12 && 160 << bits < layout.samples) bits++;
  while (bits > 6 && (layout.alternatives * layout.size) << bits > MOST_NUMBERS) bits--;
  return bits;
}

/**
 * Draws the pools of the positions `start..end`. Each vector comes from a low-discrepancy set over these few
 * criteria, and the vectors of an alternative are sorted by their score under the mean weights, so that one
 * number per alternative chooses "a good or a bad draw" instead of one number per rating (in the manner of
 * Latin supercube sampling: Owen 1998, ACM Trans. Model. Comput. Simul. 8, 71-102).
 */
export function ratingPool(layout: Layout, start: number, end: number): RatingPool {
  const { alternatives, size, low, point, high } = layout;
  const bits = vectorBits(layout);
  const vectors = 1 << bits;
  const stride = Math.max(4, (end - start + 3) & ~3);
  const values = new Float64Array(alternatives * vectors * stride);
  const sums = new Float64Array(alternatives * vectors);
  const mean = meanWeights(layout);
  const { scale, floor } = scaleOf(layout);
  const strata = poolStrata(end - start, bits);
  const quantiles = new Float64Array(vectors);
  const drawn = new Float64Array(vectors * stride);
  const scores = new Float64Array(vectors);
  for (let a = 0; a < alternatives; a++) {
    scores.fill(0);
    for (let c = 0; c < end - start; c++) {
      const cell = a * size + start + c;
      fillQuantiles(real(low, cell), real(point, cell), real(high, cell), quantiles);
      const worst = real(floor, start + c);
      const weight = real(mean, start + c);
      const own = hash(cell + 1) & (vectors - 1);
      for (let v = 0; v < vectors; v++) {
        const stratum = whole(strata, c * vectors + v) ^ own;
        const value = (real(quantiles, stratum) - worst) * scale;
        drawn[v * stride + c] = value;
        addReal(scores, v, weight * value);
      }
    }
    const order = ascending(scores);
    for (let v = 0; v < vectors; v++) {
      const from = whole(order, v) * stride;
      const to = (a * vectors + v) * stride;
      let sum = 0;
      for (let c = 0; c < stride; c++) {
        const value = real(drawn, from + c);
        values[to + c] = value;
        sum += value;
      }
      sums[a * vectors + v] = sum;
    }
  }
  return { vectors, shift: shiftOf(bits), stride, values, sums };
}

/** Whole-number scores stay below this. */
const LARGEST_SCORE = 2 ** 29;

/** Subtracting a criterion's worst rating from all changes no rank and leaves more digits for differences. */
function scaleOf(layout: Layout): { scale: number; floor: Float64Array } {
  const { alternatives, size, low, high } = layout;
  const floor = new Float64Array(size);
  let range = 0;
  for (let c = 0; c < size; c++) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < alternatives; a++) {
      least = Math.min(least, real(low, a * size + c));
      most = Math.max(most, real(high, a * size + c));
    }
    floor[c] = least;
    range = Math.max(range, most - least);
  }
  return { scale: range > 0 ? (LARGEST_SCORE - 1) / (range * largestTotal(layout)) : 0, floor };
}

/** How far to shift a fraction of 2^32 so that its first bits are left; the engine shifts by 31 at most. */
function shiftOf(bits: number): number {
  return (32 - bits) & 31;
}

/** The mean of the weight space, by position. */
function meanWeights({ space, weights, groups, size }: Layout): Float64Array {
  if (space === 'anything') return new Float64Array(size).fill(1 / size);
  if (space !== 'order') return weights;
  return Float64Array.from(
    rankOrderCentroid(
      Array.from(weights, (_, position) => groups.findLastIndex((start) => start <= position)),
    ),
  );
}

/** `criterion * vectors + vector`: which of equally likely strata each vector lies in. */
function poolStrata(width: number, bits: number): Int32Array {
  const vectors = 1 << bits;
  const strata = new Int32Array(width * vectors);
  const { base, offsets, next } = sobolStream(0, width);
  for (let v = 0; v < vectors; v++) {
    if (v > 0 && v % BLOCK === 0) next();
    for (let c = 0; c < width; c++) {
      const share = coordinate(base, offsets, (v % BLOCK) * width, c);
      strata[c * vectors + v] = (share >>> shiftOf(bits)) & (vectors - 1);
    }
  }
  return strata;
}

/** Indices by rising score, exact up to a thousandth of the range: a counting sort, linear in the scores. */
function ascending(scores: Float64Array): Int32Array {
  const bins = 1024;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const scale = most > least ? (bins - 1) / (most - least) : 0;
  const starts = new Int32Array(bins + 1);
  const bin = (score: number) => Math.floor((score - least) * scale);
  for (const score of scores) addWhole(starts, bin(score) + 1, 1);
  for (let k = 1; k <= bins; k++) addWhole(starts, k, whole(starts, k - 1));
  const order = new Int32Array(scores.length);
  for (let index = 0; index < scores.length; index++) {
    const k = bin(real(scores, index));
    order[whole(starts, k)] = index;
    addWhole(starts, k, 1);
  }
  return order;
}
