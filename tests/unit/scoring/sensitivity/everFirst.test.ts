import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canComeFirst } from '../../../../src/scoring/sensitivity/everFirst';
import { rank } from '../../../../src/scoring/value/ranking';

describe('coming first under some weights', () => {
  it('is possible for the best of any criterion, even in a tie', () => {
    expect(
      canComeFirst(
        [
          [10, 0],
          [0, 10],
        ],
        1,
      ),
    ).toBe(true);
    expect(
      canComeFirst(
        [
          [5, 5],
          [5, 3],
        ],
        1,
      ),
    ).toBe(true);
    expect(canComeFirst([[5, 5]], 0)).toBe(true);
  });

  it('is impossible below the line between two others, though neither dominates', () => {
    // Half and half of the others is (5, 5), so (4, 4) loses to one of them always, and (6, 6) wins in the middle.
    expect(
      canComeFirst(
        [
          [10, 0],
          [0, 10],
          [4, 4],
        ],
        2,
      ),
    ).toBe(false);
    expect(
      canComeFirst(
        [
          [10, 0],
          [0, 10],
          [6, 6],
        ],
        2,
      ),
    ).toBe(true);
    expect(
      canComeFirst(
        [
          [10, 0],
          [0, 10],
          [5, 5],
        ],
        2,
      ),
    ).toBe(true);
  });

  it('may need weights that sampling would miss', () => {
    // First only where the first two weights are nearly equal and the third nearly 0.
    const ratings = [
      [10, 0, 9],
      [0, 10, 9],
      [5.001, 5.001, 0],
    ];
    expect(canComeFirst(ratings, 2)).toBe(true);
    expect(
      canComeFirst(
        [
          [10, 0, 9],
          [0, 10, 9],
          [4.999, 4.999, 0],
        ],
        2,
      ),
    ).toBe(false);
  });

  it('agrees with a fine grid of weights', () => {
    const rating = fc.integer({ min: 0, max: 10 });
    const table = fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(table, (ratings) => {
        const first = new Set<number>();
        for (let a = 0; a <= 60; a++) {
          for (let b = 0; a + b <= 60; b++) {
            rank(ratings, [a / 60, b / 60, (60 - a - b) / 60]).forEach((one, index) => {
              if (one.rank === 1) first.add(index);
            });
          }
        }
        for (const index of first) expect(canComeFirst(ratings, index)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses bad arguments', () => {
    expect(() => canComeFirst([[1]], 1)).toThrow('alternative');
    expect(() => canComeFirst([[]], 0)).toThrow('ratings');
    expect(() => canComeFirst([[1, 2], [1]], 0)).toThrow('ratings[1]');
  });
});
