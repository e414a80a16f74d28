import { BATCH, type Batch } from './pairing';
import type { Tally } from './tally';

/** How many alternatives fit. */
export const TEN = 10;

/**
 * Counts ranks of up to ten alternatives by comparing every pair. A comparison is the sign bit of a difference;
 * five of them lie in lanes of six bits in one word, and sums of words count five alternatives at once. No
 * branch depends on a score, which is what makes a sort slow.
 */
export function tenTally(): Tally {
  const counts = new Int32Array(TEN * TEN);
  return { width: TEN, counts, count: (batch) => countTen(batch, counts) };
}

function countTen({ first, firstRows, second, secondRows }: Batch, counts: Int32Array): void {
  for (let s = 0; s < BATCH; s++) {
    const i = firstRows[s] as number;
    const j = secondRows[s] as number;
    const a0 = ((first[i] as number) + (second[j] as number)) | 0;
    const a1 = ((first[i + 1] as number) + (second[j + 1] as number)) | 0;
    const a2 = ((first[i + 2] as number) + (second[j + 2] as number)) | 0;
    const a3 = ((first[i + 3] as number) + (second[j + 3] as number)) | 0;
    const a4 = ((first[i + 4] as number) + (second[j + 4] as number)) | 0;
    const b0 = ((first[i + 5] as number) + (second[j + 5] as number)) | 0;
    const b1 = ((first[i + 6] as number) + (second[j + 6] as number)) | 0;
    const b2 = ((first[i + 7] as number) + (second[j + 7] as number)) | 0;
    const b3 = ((first[i + 8] as number) + (second[j + 8] as number)) | 0;
    const b4 = ((first[i + 9] as number) + (second[j + 9] as number)) | 0;

    const w0 = aheadOf(a0, b0, b1, b2, b3, b4);
    const w1 = aheadOf(a1, b0, b1, b2, b3, b4);
    const w2 = aheadOf(a2, b0, b1, b2, b3, b4);
    const w3 = aheadOf(a3, b0, b1, b2, b3, b4);
    const w4 = aheadOf(a4, b0, b1, b2, b3, b4);
    // Five in each lane, less one for each of the first five that is behind.
    const behind = 0x05145145 - w0 - w1 - w2 - w3 - w4;

    const p01 = (a0 - a1) >>> 31;
    const p02 = (a0 - a2) >>> 31;
    const p03 = (a0 - a3) >>> 31;
    const p04 = (a0 - a4) >>> 31;
    const p12 = (a1 - a2) >>> 31;
    const p13 = (a1 - a3) >>> 31;
    const p14 = (a1 - a4) >>> 31;
    const p23 = (a2 - a3) >>> 31;
    const p24 = (a2 - a4) >>> 31;
    const p34 = (a3 - a4) >>> 31;
    const q01 = (b0 - b1) >>> 31;
    const q02 = (b0 - b2) >>> 31;
    const q03 = (b0 - b3) >>> 31;
    const q04 = (b0 - b4) >>> 31;
    const q12 = (b1 - b2) >>> 31;
    const q13 = (b1 - b3) >>> 31;
    const q14 = (b1 - b4) >>> 31;
    const q23 = (b2 - b3) >>> 31;
    const q24 = (b2 - b4) >>> 31;
    const q34 = (b3 - b4) >>> 31;

    note(counts, lanes(w0) + p01 + p02 + p03 + p04);
    note(counts, 11 + lanes(w1) - p01 + p12 + p13 + p14);
    note(counts, 22 + lanes(w2) - p02 - p12 + p23 + p24);
    note(counts, 33 + lanes(w3) - p03 - p13 - p23 + p34);
    note(counts, 44 + lanes(w4) - p04 - p14 - p24 - p34);
    note(counts, 50 + (behind & 63) + q01 + q02 + q03 + q04);
    note(counts, 61 + ((behind >>> 6) & 63) - q01 + q12 + q13 + q14);
    note(counts, 72 + ((behind >>> 12) & 63) - q02 - q12 + q23 + q24);
    note(counts, 83 + ((behind >>> 18) & 63) - q03 - q13 - q23 + q34);
    note(counts, 94 + ((behind >>> 24) & 63) - q04 - q14 - q24 - q34);
  }
}

/** Which of the last five are ahead of one, a bit in the lane of each. */
function aheadOf(one: number, b0: number, b1: number, b2: number, b3: number, b4: number): number {
  return (
    ((one - b0) >>> 31) |
    (((one - b1) >>> 25) & 0x40) |
    (((one - b2) >>> 19) & 0x1000) |
    (((one - b3) >>> 13) & 0x40000) |
    (((one - b4) >>> 7) & 0x1000000)
  );
}

/** Enters a rank, `alternative * 10 + rank`. */
function note(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1;
}

/** Sum of the five lanes of a word: multiplying by a word of ones adds them up in the last lane. */
function lanes(word: number): number {
  return (Math.imul(word, 0x01041041) >>> 24) & 63;
}
