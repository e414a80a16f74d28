import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import { strongestReasons } from '../../../../src/scoring/value/reasons';

const ratings = [
  [9, 6, 5, 2],
  [5, 5, 5, 9],
  [7, 1, 5, 9],
];

describe('the strongest reasons', () => {
  it('are the criteria that gain most in score points over the mean of the rivals', () => {
    // Rivals' means 6, 3, 5, 9. Advantages 10 * w * (own - mean): 0.2 -> 6, 0.5 -> 15, 0, -14.
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [1, 2])).toEqual([1, 0]);
    // With the first two weights swapped: 15 and 6.
    expect(strongestReasons(ratings, [0.5, 0.2, 0.1, 0.2], 0, [1, 2])).toEqual([0, 1]);
  });

  it('are as many as asked for', () => {
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [1, 2], 1)).toEqual([1]);
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [1, 2], 0)).toEqual([]);
  });

  it('are only those with an advantage, however many are asked for', () => {
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [1, 2], 4)).toEqual([1, 0]);
    expect(strongestReasons(ratings, [0, 0, 0.5, 0.5], 0, [1, 2])).toEqual([]);
  });

  it('depend on the rivals compared with', () => {
    // Against row 2 alone: 0.2 * 2 = 4 points, 0.5 * 5 = 25; against row 1 alone: 8 and 5.
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [2])).toEqual([1, 0]);
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [1])).toEqual([0, 1]);
  });

  it('come in the order of the criteria where the advantage is equal', () => {
    // 10 * 0.1 * 0.3 and 10 * 0.3 * 0.1 are equal but for the rounding of binary fractions.
    const rows = [
      [0.1, 0.3],
      [0, 0],
    ];
    expect(strongestReasons(rows, [0.3, 0.1], 0, [1])).toEqual([0, 1]);
    expect(strongestReasons([[0.3, 0.1], rows[1] as number[]], [0.1, 0.3], 0, [1])).toEqual([0, 1]);
  });

  it('stay the same with the alternative among its own rivals', () => {
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [0, 1, 2])).toEqual([1, 0]);
  });

  it('are none where there is no rival', () => {
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [])).toEqual([]);
    expect(strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [0])).toEqual([]);
  });

  it('refuse rows that do not exist or do not fit the weights', () => {
    expect(() => strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 3, [1])).toThrow(ScoringError);
    expect(() => strongestReasons(ratings, [0.2, 0.5, 0.1, 0.2], 0, [1, -1])).toThrow(/rivals\[1\]/);
    expect(() => strongestReasons(ratings, [0.5, 0.5], 0, [1])).toThrow(/ratings\[0\]/);
  });
});
