import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stabilityInterval } from '../../../../src/scoring/sensitivity/stability';
import { rank } from '../../../../src/scoring/value/ranking';
import { weightsFromImportances } from '../../../../src/scoring/weights/weights';

describe('the weight stability interval', () => {
  it('ends where another draws level', () => {
    // Scores by the weight t of the first criterion: 10t + 4(1 - t) and 2t + 8(1 - t); level at t = 1/3.
    expect(
      stabilityInterval(
        [
          [10, 4],
          [2, 8],
        ],
        [0.5, 0.5],
        0,
      ),
    ).toEqual({
      low: expect.closeTo(1 / 3, 12),
      high: 1,
      below: 1,
      above: null,
    });
    // The same point, seen from the weight of the second: level at 2/3.
    expect(
      stabilityInterval(
        [
          [10, 4],
          [2, 8],
        ],
        [0.5, 0.5],
        1,
      ),
    ).toEqual({
      low: 0,
      high: expect.closeTo(2 / 3, 12),
      below: null,
      above: 1,
    });
  });

  it('can end on both sides, at different rivals', () => {
    // With t for the first and (1 - t) for the other: 6t + 6(1 - t) = 6 against 10t + 1(1 - t) and 10(1 - t).
    // The second leads from t = 5/9, the third up to t = 2/5.
    expect(
      stabilityInterval(
        [
          [6, 6],
          [10, 1],
          [0, 10],
        ],
        [0.5, 0.5],
        0,
      ),
    ).toEqual({
      low: expect.closeTo(2 / 5, 12),
      high: expect.closeTo(5 / 9, 12),
      below: 2,
      above: 1,
    });
  });

  it('keeps the proportions of the other weights', () => {
    // Others 2 : 1. Without the first criterion the winner is behind by (2 * 3 - 1 * 3) / 3 = 1 and ahead by 8 with
    // it alone: level at t = 1 / 9.
    expect(
      stabilityInterval(
        [
          [9, 2, 6],
          [1, 5, 3],
        ],
        [0.4, 0.4, 0.2],
        0,
      ).low,
    ).toBeCloseTo(1 / 9, 12);
  });

  it('is everything for who leads everywhere, and [1, 1] for a single criterion', () => {
    expect(
      stabilityInterval(
        [
          [9, 9],
          [1, 2],
        ],
        [0.3, 0.7],
        0,
      ),
    ).toEqual({ low: 0, high: 1, below: null, above: null });
    expect(stabilityInterval([[9], [1]], [1], 0)).toEqual({ low: 1, high: 1, below: null, above: null });
  });

  it('lets the others share equally when the criterion holds all the weight', () => {
    // Without it: 0 against (4 + 8) / 2 = 6; with it alone 10 against 5. Level at 6 / 11.
    expect(
      stabilityInterval(
        [
          [10, 0, 0],
          [5, 4, 8],
        ],
        [1, 0, 0],
        0,
      ).low,
    ).toBeCloseTo(6 / 11, 12);
  });

  it('shrinks to the present weight on the side where a tied winner would lose', () => {
    expect(
      stabilityInterval(
        [
          [8, 4],
          [4, 8],
        ],
        [0.5, 0.5],
        0,
      ),
    ).toMatchObject({ low: 0.5, high: 1, below: 1 });
  });

  it('has ties at its ends and the same winner inside', () => {
    const rating = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
    const table = fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 6 });
    const importances = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 10 })));
    fc.assert(
      fc.property(table, importances, fc.integer({ min: 0, max: 2 }), (ratings, given, criterion) => {
        const weights = weightsFromImportances(given);
        const own = weights[criterion] as number;
        const { low, high, below, above } = stabilityInterval(ratings, weights, criterion);
        const winner = rank(ratings, weights).findIndex((one) => one.rank === 1);
        const at = (t: number) =>
          rank(
            ratings,
            weights.map((weight, index) => (index === criterion ? t : (weight * (1 - t)) / (1 - own))),
          ).map(({ score }) => score);
        expect(low).toBeLessThanOrEqual(own);
        expect(high).toBeGreaterThanOrEqual(own);
        if (below !== null) expect(at(low)[below]).toBeCloseTo(at(low)[winner] as number, 8);
        if (above !== null) expect(at(high)[above]).toBeCloseTo(at(high)[winner] as number, 8);
        for (const t of [low, (low + own) / 2, (high + own) / 2, high]) {
          const scores = at(t);
          expect((scores[winner] as number) - Math.max(...scores)).toBeGreaterThan(-1e-8);
        }
      }),
    );
  });

  it('refuses a criterion that is not there, and no alternatives', () => {
    expect(() => stabilityInterval([[1, 2]], [0.5, 0.5], 2)).toThrow('criterion');
    expect(() => stabilityInterval([], [0.5, 0.5], 0)).toThrow('ratings');
  });
});
