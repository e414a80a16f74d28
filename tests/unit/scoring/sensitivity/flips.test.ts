import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestImportanceFlip, smallestRatingFlip } from '../../../../src/scoring/sensitivity/flips';
import { rank } from '../../../../src/scoring/value/ranking';
import { weightsFromImportances } from '../../../../src/scoring/weights/weights';

describe('the smallest change of one importance', () => {
  it('goes just beyond the crossing', () => {
    // 10i + 4 * 5 against 2i + 8 * 5: level at i = 2.5, so 2.4 flips it; the other way level at 10.
    const ratings = [
      [10, 4],
      [2, 8],
    ];
    expect(smallestImportanceFlip(ratings, [5, 5])).toEqual({
      criterion: 0,
      importance: 2.4,
      weight: expect.closeTo(2.4 / 7.4, 12),
      winner: 1,
    });
  });

  it('is none when nobody else can lead', () => {
    expect(
      smallestImportanceFlip(
        [
          [9, 9],
          [1, 2],
        ],
        [5, 5],
      ),
    ).toBeNull();
    expect(smallestImportanceFlip([[9, 9]], [5, 5])).toBeNull();
    // Without the first or the second criterion it still leads by 70 to 30, with the third at 10 by 140 to 60.
    expect(
      smallestImportanceFlip(
        [
          [10, 10, 4],
          [0, 0, 6],
        ],
        [5, 5, 5],
      ),
    ).toBeNull();
  });

  it('knows that all zero means equal weights', () => {
    // Equal weights: 5.5 against 5. Any importance of the second criterion alone gives it all the weight.
    expect(
      smallestImportanceFlip(
        [
          [10, 1],
          [2, 8],
        ],
        [0, 0],
      ),
    ).toMatchObject({
      criterion: 1,
      importance: 0.1,
      winner: 1,
    });
  });

  it('takes first place from the winner, and no smaller tenth does', () => {
    const rating = fc.integer({ min: 0, max: 10 });
    const table = fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 5 });
    const importances = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 10 })));
    fc.assert(
      fc.property(table, importances, (ratings, given) => {
        const ranks = (changed: readonly number[]) =>
          rank(ratings, weightsFromImportances(changed)).map((one) => one.rank);
        const winner = ranks(given).indexOf(1);
        const flip = smallestImportanceFlip(ratings, given);
        const least = flip === null ? 10 : Math.abs(flip.importance - (given[flip.criterion] as number));
        if (flip !== null) {
          const after = ranks(given.with(flip.criterion, flip.importance));
          expect(after[winner]).toBeGreaterThan(1);
          expect(after[flip.winner]).toBe(1);
        }
        given.forEach((present, criterion) => {
          for (let tenth = 0; tenth <= 100; tenth++) {
            const smaller = Math.abs(tenth / 10 - present) < least - 1e-6;
            if (smaller) expect(ranks(given.with(criterion, tenth / 10))[winner]).toBe(1);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the smallest change of one rating', () => {
  it('ends just beyond where the two draw level', () => {
    // A lead of 10 * (0.75 * (8 - 6) + 0.25 * (4 - 5)) = 12.5 points: 12.5 / 7.5 = 5/3 rating points of the first,
    // which are level at 6.3333.
    expect(
      smallestRatingFlip(
        [
          [8, 4],
          [6, 5],
        ],
        [0.75, 0.25],
      ),
    ).toEqual({
      alternative: 0,
      criterion: 0,
      rating: 6.33,
      winner: 1,
    });
  });

  it('raises the rival where the winner has nothing to lose', () => {
    // A lead of 10 * (0.5 * 1 + 0.5 * 6) = 35 points: 7 rating points. The winner has only 1 to lose on the first.
    expect(
      smallestRatingFlip(
        [
          [1, 10],
          [0, 4],
        ],
        [0.5, 0.5],
      ),
    ).toEqual({ alternative: 1, criterion: 0, rating: 7.01, winner: 1 });
  });

  it('is a single step where two share the first place', () => {
    expect(
      smallestRatingFlip(
        [
          [3, 7],
          [7, 3],
        ],
        [0.5, 0.5],
      ),
    ).toEqual({ alternative: 0, criterion: 0, rating: 2.99, winner: 1 });
  });

  it('takes the first place from the winner, and one step less does not', () => {
    const rating = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);
    const table = fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 5 });
    const importances = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 10 })));
    fc.assert(
      fc.property(table, importances, (ratings, given) => {
        const weights = weightsFromImportances(given);
        const ranksWith = (alternative: number, criterion: number, changed: number) =>
          rank(
            ratings.map((row, a) =>
              row.map((one, c) => (a === alternative && c === criterion ? changed : one)),
            ),
            weights,
          ).map((ranked) => ranked.rank);
        const winner = rank(ratings, weights).findIndex((ranked) => ranked.rank === 1);
        const flip = smallestRatingFlip(ratings, weights);
        if (flip === null) return;
        const { alternative, criterion } = flip;
        const after = ranksWith(alternative, criterion, flip.rating);
        expect(after[flip.winner]).toBe(1);
        expect(after[winner]).toBeGreaterThan(1);
        const inward = flip.rating + (alternative === winner ? 0.01 : -0.01);
        const present = ratings[alternative]?.[criterion] as number;
        if (Math.abs(inward - present) > 0.005) {
          expect(ranksWith(alternative, criterion, inward)[winner]).toBe(1);
        }
      }),
    );
  });

  it('is none within the scale, or without a rival', () => {
    expect(
      smallestRatingFlip(
        [
          [10, 10],
          [0, 0],
        ],
        [0.5, 0.5],
      ),
    ).toBeNull();
    expect(smallestRatingFlip([[10, 10]], [0.5, 0.5])).toBeNull();
    expect(
      smallestRatingFlip(
        [
          [10, 10],
          [5, 9],
        ],
        [1, 0],
      ),
    ).toMatchObject({ criterion: 0, rating: 4.99 });
  });
});
