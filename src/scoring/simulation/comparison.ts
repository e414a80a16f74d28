import { countOnes, WORD } from './bits';
import { addWhole, lead, whole } from './entries';
import { BATCH, type Batch } from './samples';
import { BLOCK } from './sobol';

/** Counts, over many samples, how alternatives stand to one another. Of two level scores the earlier is ahead. */
export interface Comparison {
  readonly alternatives: number;
  /** `alternative * stride + rank`, rank from 0: in how many samples. */
  readonly ranks: Int32Array;
  /** Row length of `ranks`: the number of alternatives, filled up with zeros to a multiple of four. */
  readonly stride: number;
  /** `one * alternatives + other`, `one` before `other`: in how many samples the first is behind the second. */
  readonly behind: Int32Array;
  /** The same as bits: in which of the last 32 samples. */
  readonly words: Int32Array;
  /** For each alternative, as bits, in which of the last 32 samples it ranks first. */
  readonly firsts: Int32Array;
  /** Room for the binary digits of a rank beyond the first five; none up to 32 alternatives. */
  readonly higher: Int32Array;
}

export function comparisonOf(alternatives: number): Comparison {
  const stride = (alternatives + 3) & ~3;
  return {
    alternatives,
    ranks: new Int32Array(alternatives * stride),
    stride,
    behind: new Int32Array(alternatives * alternatives),
    words: new Int32Array(alternatives * alternatives),
    firsts: new Int32Array(alternatives),
    higher: new Int32Array(Math.max(0, WORD - 5 - Math.clz32(alternatives - 1))),
  };
}

/**
 * Enters 32 samples of a batch. Every pair is compared, without a branch that depends on a score, which is what makes
 * a sort slow: the sign bit of the difference of two scores says who is behind. The signs of 32 samples make a word,
 * and words are counted instead of samples.
 *
 * @param draw The first of the four draws of the first half that the samples join, 0 or 4.
 */
export function compare(comparison: Comparison, { first, second, scores }: Batch, draw: number): void {
  const { alternatives, ranks, stride, behind, words, firsts, higher } = comparison;
  if (scores === null) comparePairs(first.scores, second.scores, draw, alternatives, words, behind);
  else compareScores(scores, draw * BLOCK, alternatives, words, behind);
  for (let one = 0; one < alternatives; one++) {
    firsts[one] = enterRanks(words, one, alternatives, higher, ranks, one * stride);
  }
}

/** Compares scores that are the sums of what the draws of two halves add. */
function comparePairs(
  halves: Int32Array,
  others: Int32Array,
  draw: number,
  alternatives: number,
  words: Int32Array,
  behind: Int32Array,
): void {
  for (let one = 0; one < alternatives; one++) {
    for (let other = one + 1; other < alternatives; other++) {
      const word = behindIn(halves, others, one * BLOCK, other * BLOCK, draw);
      const at = one * alternatives + other;
      words[at] = word;
      addWhole(behind, at, countOnes(word));
    }
  }
}

/**
 * The samples of four draws in which what two halves add to one alternative is less than to another. Each step moves
 * the bits of the word up and adds a sign, 1 for a number below 0; engines add faster than they set a bit.
 */
function behindIn(halves: Int32Array, others: Int32Array, one: number, other: number, draw: number): number {
  const s0 = lead(others, one, other);
  const s1 = lead(others, one + 1, other + 1);
  const s2 = lead(others, one + 2, other + 2);
  const s3 = lead(others, one + 3, other + 3);
  const s4 = lead(others, one + 4, other + 4);
  const s5 = lead(others, one + 5, other + 5);
  const s6 = lead(others, one + 6, other + 6);
  const s7 = lead(others, one + 7, other + 7);
  let word = 0;
  for (let r = draw; r < draw + WORD / BLOCK; r++) {
    const f = lead(halves, one + r, other + r);
    word = ((word << 1) + ((f + s0) >>> 31)) | 0;
    word = ((word << 1) + ((f + s1) >>> 31)) | 0;
    word = ((word << 1) + ((f + s2) >>> 31)) | 0;
    word = ((word << 1) + ((f + s3) >>> 31)) | 0;
    word = ((word << 1) + ((f + s4) >>> 31)) | 0;
    word = ((word << 1) + ((f + s5) >>> 31)) | 0;
    word = ((word << 1) + ((f + s6) >>> 31)) | 0;
    word = ((word << 1) + ((f + s7) >>> 31)) | 0;
  }
  return word;
}

/** Compares the scores of 32 samples. */
function compareScores(
  scores: Int32Array,
  start: number,
  alternatives: number,
  words: Int32Array,
  behind: Int32Array,
): void {
  for (let one = 0; one < alternatives; one++) {
    for (let other = one + 1; other < alternatives; other++) {
      let word = 0;
      const end = one * BATCH + start + WORD;
      for (let a = one * BATCH + start, b = other * BATCH + start; a < end; a += 4, b += 4) {
        word = ((word << 1) + (lead(scores, a, b) >>> 31)) | 0;
        word = ((word << 1) + (lead(scores, a + 1, b + 1) >>> 31)) | 0;
        word = ((word << 1) + (lead(scores, a + 2, b + 2) >>> 31)) | 0;
        word = ((word << 1) + (lead(scores, a + 3, b + 3) >>> 31)) | 0;
      }
      const at = one * alternatives + other;
      words[at] = word;
      addWhole(behind, at, countOnes(word));
    }
  }
}

/**
 * Counts the ranks of one alternative in 32 samples. How many are ahead of it, which is its rank, is added up for all
 * samples at once: word d holds the binary digit of value 2^d of each sum.
 *
 * @returns The samples in which it ranks first.
 */
function enterRanks(
  words: Int32Array,
  one: number,
  alternatives: number,
  higher: Int32Array,
  ranks: Int32Array,
  out: number,
): number {
  let d0 = 0;
  let d1 = 0;
  let d2 = 0;
  let d3 = 0;
  let d4 = 0;
  for (let digit = 0; digit < higher.length; digit++) higher[digit] = 0;
  for (let other = 0, at = one * alternatives; other < alternatives; other++, at++) {
    const word = other < one ? ~whole(words, other * alternatives + one) : whole(words, at);
    const c0 = d0 & word;
    d0 ^= word;
    const c1 = d1 & c0;
    d1 ^= c0;
    const c2 = d2 & c1;
    d2 ^= c1;
    const c3 = d3 & c2;
    d3 ^= c2;
    let carry = d4 & c3;
    d4 ^= c3;
    for (let digit = 0; carry !== 0; digit++) {
      const before = whole(higher, digit);
      higher[digit] = before ^ carry;
      carry &= before;
    }
  }
  // The samples with a given rank are those in which every digit is that of the rank.
  const end0 = ~(d0 | d1);
  const end1 = d0 & ~d1;
  const end2 = d1 & ~d0;
  const end3 = d0 & d1;
  let firsts = 0;
  for (let rank = 0; rank < alternatives; rank += 4) {
    let rest = having(d2, rank >>> 2) & having(d3, rank >>> 3) & having(d4, rank >>> 4);
    for (let digit = 0; digit < higher.length; digit++) {
      rest &= having(whole(higher, digit), rank >>> (5 + digit));
    }
    // Most alternatives have few ranks.
    if (rest === 0) continue;
    if (rank === 0) firsts = rest & end0;
    addWhole(ranks, out + rank, countOnes(rest & end0));
    addWhole(ranks, out + rank + 1, countOnes(rest & end1));
    addWhole(ranks, out + rank + 2, countOnes(rest & end2));
    addWhole(ranks, out + rank + 3, countOnes(rest & end3));
  }
  return firsts;
}

/** The samples in which a digit is the last binary digit of a number. */
function having(digit: number, number: number): number {
  return (number & 1) === 0 ? ~digit : digit;
}
