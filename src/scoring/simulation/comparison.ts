import { countOnes, WORD } from './bits';
import { addWhole, whole } from './entries';
import { BATCH } from './samples';

/** Counts, over many samples, how alternatives stand to one another. Of two level scores the earlier is ahead. */
export interface Comparison {
  readonly alternatives: number;
  /** `alternative * stride + rank`, rank from 0: in how many samples. */
  readonly ranks: Int32Array;
  /** Row length of `ranks`: the number of alternatives, filled up with zeros to a multiple of four. */
  readonly stride: number;
  /** `one * alternatives + other`, `one` before `other`: in how many samples the first is behind the second. */
  readonly behind: Int32Array;
  /** For each alternative, as bits, in which of the last 32 samples it ranks first. */
  readonly firsts: Int32Array;
  /** `one * alternatives + other`, as bits: in which of the last 32 samples the first is behind the second. */
  readonly words: Int32Array;
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
    firsts: new Int32Array(alternatives),
    words: new Int32Array(alternatives * alternatives),
    higher: new Int32Array(Math.max(0, WORD - 5 - Math.clz32(alternatives - 1))),
  };
}

/**
 * Enters 32 samples of a batch. Every pair is compared, without a branch that depends on a score, which is what makes
 * a sort slow: the sign bit of the difference of two scores says who is behind. The signs of 32 samples make a word,
 * and words are counted instead of samples.
 *
 * @param start The first of the samples, 0 or 32.
 */
export function compare(comparison: Comparison, scores: Int32Array, start: number): void {
  const { alternatives, ranks, stride, behind, firsts, words, higher } = comparison;
  for (let one = 0; one < alternatives; one++) {
    for (let other = one + 1; other < alternatives; other++) {
      const word = behindIn(scores, one * BATCH + start, other * BATCH + start);
      const at = one * alternatives + other;
      addWhole(behind, at, countOnes(word));
      words[at] = word;
      words[other * alternatives + one] = ~word;
    }
  }
  for (let one = 0; one < alternatives; one++) {
    firsts[one] = enterRanks(words, one * alternatives, alternatives, higher, ranks, one * stride);
  }
}

/** The samples, of 32 from each of two places on, in which the score at `one` is below that at `other`. */
function behindIn(scores: Int32Array, one: number, other: number): number {
  let word = 0;
  for (let a = one, b = other; a < one + WORD; a += 8, b += 8) {
    word = withSign(word, whole(scores, a) - whole(scores, b));
    word = withSign(word, whole(scores, a + 1) - whole(scores, b + 1));
    word = withSign(word, whole(scores, a + 2) - whole(scores, b + 2));
    word = withSign(word, whole(scores, a + 3) - whole(scores, b + 3));
    word = withSign(word, whole(scores, a + 4) - whole(scores, b + 4));
    word = withSign(word, whole(scores, a + 5) - whole(scores, b + 5));
    word = withSign(word, whole(scores, a + 6) - whole(scores, b + 6));
    word = withSign(word, whole(scores, a + 7) - whole(scores, b + 7));
  }
  return word;
}

/** Moves the bits of a word up and puts a sign in, 1 for a number below 0. Adding it is faster than setting it. */
function withSign(word: number, lead: number): number {
  return ((word << 1) + (lead >>> 31)) | 0;
}

/**
 * Counts the ranks of one alternative in 32 samples from its row of `words`. How many are ahead of it, which is its
 * rank, is added up for all samples at once: word d holds the binary digit of value 2^d of each sum.
 *
 * @returns The samples in which it ranks first.
 */
function enterRanks(
  words: Int32Array,
  row: number,
  length: number,
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
  for (let at = row; at < row + length; at++) {
    const word = whole(words, at);
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
  const zero = ~(d0 | d1);
  const one = d0 & ~d1;
  const two = d1 & ~d0;
  const three = d0 & d1;
  let firsts = 0;
  for (let rank = 0; rank < length; rank += 4) {
    let rest = having(d2, rank >>> 2) & having(d3, rank >>> 3) & having(d4, rank >>> 4);
    for (let digit = 0; digit < higher.length; digit++) {
      rest &= having(whole(higher, digit), rank >>> (5 + digit));
    }
    if (rank === 0) firsts = rest & zero;
    addWhole(ranks, out + rank, countOnes(rest & zero));
    addWhole(ranks, out + rank + 1, countOnes(rest & one));
    addWhole(ranks, out + rank + 2, countOnes(rest & two));
    addWhole(ranks, out + rank + 3, countOnes(rest & three));
  }
  return firsts;
}

/** The samples in which a digit is the last binary digit of a number. */
function having(digit: number, number: number): number {
  return (number & 1) === 0 ? ~digit : digit;
}
