import type { Half } from './halves';
import { BLOCK } from './sobol';

/** Each of the eight draws of the first half meets this many of the second half. */
const ROUNDS = 8;

/** Samples that a pair of blocks gives. */
export const BATCH = BLOCK * ROUNDS;

const firstOf = new Uint8Array(BATCH).map((_, sample) => Math.floor(sample / ROUNDS));
const secondOf = new Uint8Array(BATCH).map((_, sample) => Math.floor(sample / ROUNDS) ^ (sample % ROUNDS));

/** Samples to count: each is the sum of a row of `first` and a row of `second`, whole numbers below 2^29. */
export interface Batch {
  readonly first: Int32Array;
  /** Where the row of each sample starts in `first`; as many as there are samples, 56. */
  readonly firstRows: Int32Array;
  readonly second: Int32Array;
  readonly secondRows: Int32Array;
  /** The weights of one sample by position, not divided by their sum; the same array each time. */
  readonly weightsOf: (sample: number) => Float64Array;
}

/** Combines the present draws of two halves. */
export interface Pairing extends Batch {
  /** To be called after each draw. */
  readonly update: () => void;
}

/** @param width Row length of the scores. */
export function pairingOf(first: Half, second: Half, width: number): Pairing {
  const rowsOf = (draws: Uint8Array) => Int32Array.from(draws, (draw) => draw * width);
  const rest = {
    second: second.scores,
    secondRows: rowsOf(secondOf),
    weightsOf: combinedWeights(first, second),
  };
  if (!first.raised) {
    return { ...rest, first: first.scores, firstRows: rowsOf(firstOf), update: () => undefined };
  }
  const scores = new Int32Array(BATCH * width);
  return {
    ...rest,
    first: scores,
    firstRows: rowsOf(new Uint8Array(BATCH).map((_, sample) => sample)),
    update: () => raise(first, second, width, scores),
  };
}

/** The scores of the first half once its weights are raised by what the second half has drawn. */
function raise(first: Half, second: Half, width: number, out: Int32Array): void {
  const { scores, sums } = first;
  for (let sample = 0, at = 0; sample < BATCH; sample++) {
    const base = second.base[secondOf[sample] as number] as number;
    const row = (firstOf[sample] as number) * width;
    for (let a = 0; a < width; a++, at++) {
      out[at] = (scores[row + a] as number) + base * (sums[row + a] as number);
    }
  }
}

function combinedWeights(first: Half, second: Half): (sample: number) => Float64Array {
  const weights = new Float64Array(first.size + second.size);
  return (sample) => {
    const one = firstOf[sample] as number;
    const other = secondOf[sample] as number;
    const base = first.raised ? (second.base[other] as number) : 0;
    for (let c = 0; c < first.size; c++) {
      weights[c] = (first.weights[one * first.stride + c] as number) + base;
    }
    for (let c = 0; c < second.size; c++) {
      weights[first.size + c] = second.weights[other * second.stride + c] as number;
    }
    return weights;
  };
}
