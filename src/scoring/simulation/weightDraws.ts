import { addReal, real, whole } from './entries';
import type { Layout } from './layout';
import { exponentialQuantile, LARGEST_EXPONENTIAL } from './quantiles';
import { BLOCK, coordinate, type SobolStream, sobolStream } from './sobol';

/** Where to part the positions in two; where only the order counts, between groups of equal importance. */
export function splitOf({ space, size, groups }: Layout): number {
  const middle = (size + 1) >> 1;
  if (space !== 'order') return middle;
  const distance = (start: number) => Math.abs(start - size / 2);
  return groups
    .filter((start) => start > 0 && start < size)
    .reduce((best, start) => (distance(start) < distance(best) ? start : best));
}

/** No sum of weights drawn here is larger. */
export function largestTotal({ space, size }: Layout): number {
  if (space === 'exactly') return 1;
  return space === 'roughly' ? 1.25 : size * LARGEST_EXPONENTIAL;
}

/** Draws of the weights of some positions, not yet divided by their sum, eight at a time. */
export interface WeightDraws {
  /** Row length of `weights`: the number of positions, filled up with zeros to a multiple of four. */
  readonly stride: number;
  /** `draw * stride + position - start`. */
  readonly weights: Float64Array;
  /** Sum of each draw. */
  readonly totals: Float64Array;
  /** Where only the order counts: the largest weight of each draw, by which all above have to be raised. */
  readonly base: Float64Array;
  /** Draws the next eight. */
  readonly draw: () => void;
}

/**
 * Exponential variables divided by their sum are uniform on the simplex (Devroye 1986, Non-Uniform Random
 * Variate Generation, ch. XI.4). In descending order they are sums of independent ones, E_k = X_k/k + ... +
 * X_n/n (Renyi 1953), which gives the simplex restricted to an order without sorting and without rejecting.
 */
export function weightDraws(layout: Layout, start: number, end: number): WeightDraws {
  const { space, size, alternatives, uncertain, weights: means } = layout;
  const width = end - start;
  const stride = (width + 3) & ~3;
  const weights = new Float64Array(BLOCK * stride);
  const totals = new Float64Array(BLOCK);
  const base = new Float64Array(BLOCK);
  const shares = sobolStream(start, width);
  const swaps = sobolStream(size + (uncertain ? alternatives : 0) + start, space === 'order' ? width : 0);
  for (let draw = 0; draw < BLOCK; draw++) weights.set(means.subarray(start, end), draw * stride);
  addUp(weights, stride, totals);

  function draw(): void {
    if (space === 'exactly') return;
    if (space === 'roughly') drawRoughly(shares, means, start, weights, stride);
    else drawExponentials(shares, weights, stride);
    shares.next();
    if (space === 'order') {
      for (let r = 0; r < BLOCK; r++) base[r] = putInOrder(layout, start, end, weights, r * stride, swaps, r);
      swaps.next();
    }
    addUp(weights, stride, totals);
  }
  return { stride, weights, totals, base, draw };
}

function drawRoughly(
  { base, offsets, dimensions }: SobolStream,
  means: Float64Array,
  start: number,
  out: Float64Array,
  stride: number,
): void {
  for (let r = 0; r < BLOCK; r++) {
    for (let c = 0; c < dimensions; c++) {
      const share = coordinate(base, offsets, r * dimensions, c) >>> 0;
      out[r * stride + c] = real(means, start + c) * (0.75 + (share + 0.5) / 8589934592);
    }
  }
}

function drawExponentials(
  { base, offsets, dimensions }: SobolStream,
  out: Float64Array,
  stride: number,
): void {
  for (let r = 0; r < BLOCK; r++) {
    for (let c = 0; c < dimensions; c++) {
      out[r * stride + c] = exponentialQuantile(coordinate(base, offsets, r * dimensions, c));
    }
  }
}

/**
 * Turns the independent exponentials of the positions `start..end` into weights that keep the order, from the least
 * important group up.
 *
 * @param at Where the weights of the draw begin in `out`.
 * @returns The largest weight below the most important group, which is the base of that group.
 */
function putInOrder(
  { groups }: Layout,
  start: number,
  end: number,
  out: Float64Array,
  at: number,
  swaps: SobolStream,
  draw: number,
): number {
  let base = 0;
  for (let group = groups.length - 2; group >= 0; group--) {
    const first = whole(groups, group);
    const next = whole(groups, group + 1);
    if (first < start || next > end) continue;
    if (first === 0) {
      // By how much a weight of the most important group exceeds the base is again exponential, and independent of
      // the others of the group: exponentials forget what they have passed. So there is nothing to shuffle.
      for (let k = 0; k < next; k++) addReal(out, at + k, base);
      return base;
    }
    for (let k = next - 1; k >= first; k--) {
      base += real(out, at + k - start) / (k + 1);
      out[at + k - start] = base;
    }
    shuffle(out, at, first - start, next - start, swaps, draw);
  }
  return base;
}

/** Equally important positions take their values in any order. */
function shuffle(
  out: Float64Array,
  at: number,
  first: number,
  next: number,
  { base, offsets, dimensions }: SobolStream,
  draw: number,
): void {
  for (let k = next - 1; k > first; k--) {
    const share = coordinate(base, offsets, draw * dimensions, k) >>> 0;
    const other = at + first + Math.floor((share / 4294967296) * (k - first + 1));
    const value = real(out, at + k);
    out[at + k] = real(out, other);
    out[other] = value;
  }
}

function addUp(weights: Float64Array, stride: number, totals: Float64Array): void {
  for (let r = 0, w = 0; r < BLOCK; r++) {
    let total = 0;
    for (const end = w + stride; w < end; w++) total += real(weights, w);
    totals[r] = total;
  }
}
