import { WORD } from './bits';
import { addReal, real, whole } from './entries';
import type { Half } from './halves';
import type { Layout } from './layout';
import type { Batch } from './samples';
import { BLOCK } from './sobol';

/** Adds up, over many samples, the weights under which each alternative ranks first. */
export interface CentralSums {
  readonly alternatives: number;
  /** How many criteria. */
  readonly size: number;
  /** `alternative * size + criterion`: sums of weights that are divided by their own sum. */
  readonly sums: Float64Array;
  /**
   * `alternative * BLOCK + draw`, for the draws of either half: 1 / total, added up over the samples of the batch
   * that the draw is in and the alternative first. The weights of a draw are added once, times this.
   */
  readonly ofFirst: Float64Array;
  readonly ofSecond: Float64Array;
  /** By alternative: what the bases of the second half add to every weight of the first. */
  readonly raises: Float64Array;
}

export function centralSumsOf({ alternatives, size }: Layout): CentralSums {
  return {
    alternatives,
    size,
    sums: new Float64Array(alternatives * size),
    ofFirst: new Float64Array(alternatives * BLOCK),
    ofSecond: new Float64Array(alternatives * BLOCK),
    raises: new Float64Array(alternatives),
  };
}

/**
 * Notes who ranks first in 32 samples of a batch.
 *
 * @param draw The first of the four draws of the first half that the samples join, 0 or 4.
 * @param firsts For each alternative, as bits, the samples in which it ranks first.
 */
export function addFirsts(
  { alternatives, ofFirst, ofSecond, raises }: CentralSums,
  { first, second }: Batch,
  draw: number,
  firsts: Int32Array,
): void {
  const { totals, raised, size } = first;
  const { totals: others, base } = second;
  for (let a = 0; a < alternatives; a++) {
    for (let rest = whole(firsts, a); rest !== 0; ) {
      const bit = Math.clz32(rest);
      rest &= ~(1 << (WORD - 1 - bit));
      const one = draw + (bit >>> 3);
      const other = bit & 7;
      const raise = raised ? real(base, other) : 0;
      const scale = 1 / (real(totals, one) + raise * size + real(others, other));
      addReal(ofFirst, a * BLOCK + one, scale);
      addReal(ofSecond, a * BLOCK + other, scale);
      if (raised) addReal(raises, a, raise * scale);
    }
  }
}

/** Adds the weights of the samples noted and forgets them; to be called once for each batch. */
export function addWeights(central: CentralSums, { first, second }: Batch): void {
  const { alternatives, size, sums, ofFirst, ofSecond, raises } = central;
  addHalf(first, ofFirst, sums, size, 0);
  addHalf(second, ofSecond, sums, size, first.size);
  if (!first.raised) return;
  for (let a = 0; a < alternatives; a++) {
    for (let c = 0; c < first.size; c++) addReal(sums, a * size + c, real(raises, a));
    raises[a] = 0;
  }
}

/** Adds the weights of the eight draws of a half and sets their scales to 0 again. */
function addHalf(half: Half, scales: Float64Array, sums: Float64Array, size: number, start: number): void {
  const { weights, stride, size: width } = half;
  for (let at = 0; at < scales.length; at++) {
    const scale = real(scales, at);
    if (scale === 0) continue;
    scales[at] = 0;
    const row = (at >>> 3) * size + start;
    const own = (at & 7) * stride;
    for (let c = 0; c < width; c++) addReal(sums, row + c, real(weights, own + c) * scale);
  }
}
