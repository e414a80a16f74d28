import { describe, expect, it } from 'vitest';
import { topsis } from '../../../../src/scoring/value/topsis';

describe('TOPSIS', () => {
  it('is worked by hand for two criteria', () => {
    // Norms 5 and 10. Weighted: (0.3, 0.4) and (0.4, 0.3). Both are 0.1 from the ideal and from the worst.
    expect(
      topsis(
        [
          [3, 8],
          [4, 6],
        ],
        [0.5, 0.5],
      ),
    ).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
    // With weights 0.8 and 0.2: (0.48, 0.16) and (0.64, 0.12), distances 0.16 and 0.04.
    expect(
      topsis(
        [
          [3, 8],
          [4, 6],
        ],
        [0.8, 0.2],
      ),
    ).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.8, 12)]);
  });

  it('is 1 for the best on everything and 0 for the worst', () => {
    expect(
      topsis(
        [
          [9, 9],
          [1, 2],
        ],
        [0.4, 0.6],
      ),
    ).toEqual([1, 0]);
  });

  it('leaves out a column of zeros, and calls equals even', () => {
    expect(
      topsis(
        [
          [9, 0],
          [1, 0],
        ],
        [0.1, 0.9],
      ),
    ).toEqual([1, 0]);
    expect(
      topsis(
        [
          [3, 4],
          [3, 4],
        ],
        [0.5, 0.5],
      ),
    ).toEqual([0.5, 0.5]);
    expect(topsis([[3, 4]], [0.5, 0.5])).toEqual([0.5]);
    expect(topsis([], [1])).toEqual([]);
  });

  it('refuses rows that do not fit', () => {
    expect(() => topsis([[1, 2], [1]], [0.5, 0.5])).toThrow('ratings[1]');
    expect(() => topsis([[Number.NaN, 1]], [0.5, 0.5])).toThrow('ratings[0]');
  });
});
