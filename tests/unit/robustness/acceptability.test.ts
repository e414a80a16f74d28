import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/scoring/evidence';
import { analyse } from '../../../src/scoring/robustness/acceptability';

const exact = (...row: number[]): Estimate[] => row.map((point) => ({ low: point, point, high: point }));
const base = { space: 'anything', ratingUncertainty: false } as const;
const spaces = ['exactly', 'roughly', 'order', 'anything'] as const;

describe('rank acceptability', () => {
  it('is the part of the weights of two criteria', () => {
    // Level at a weight of 1/3 of the first criterion.
    const { acceptability } = analyse({ ...base, ratings: [exact(10, 4), exact(2, 8)], importances: [5, 5] });
    expect(acceptability[0]?.[0]).toBeCloseTo(2 / 3, 2);
    expect(acceptability[1]?.[0]).toBeCloseTo(1 / 3, 2);
  });

  it('is the area of the simplex of three criteria', () => {
    // Each is best on one criterion alone, so each wins where its weight is the largest: a third by symmetry.
    const ratings = [exact(9, 0, 0), exact(0, 9, 0), exact(0, 0, 9)];
    for (const row of analyse({ ...base, ratings, importances: [1, 1, 1] }).acceptability) {
      for (const share of row) expect(share).toBeCloseTo(1 / 3, 2);
    }
    // Against 4.5 everywhere the best of one needs more than half of the weight: each corner is a quarter.
    const middle = [...ratings, exact(4.5, 4.5, 4.5)];
    expect(analyse({ ...base, ratings: middle, importances: [1, 1, 1] }).acceptability[3]?.[0]).toBeCloseTo(
      1 / 4,
      2,
    );
  });

  it('keeps the order of the importances where only the order counts', () => {
    // With w1 >= w2 the first, better on the first criterion by as much as the second on the other, always wins.
    const decision = { ...base, ratings: [exact(6, 4), exact(4, 6)], importances: [9, 2] };
    expect(analyse({ ...decision, space: 'order' }).acceptability[0]?.[0]).toBe(1);
    expect(analyse(decision).acceptability[0]?.[0]).toBeCloseTo(1 / 2, 2);
  });

  it('moves every importance by a quarter where the weights are roughly known', () => {
    // Level where the importances are equal. Around 5 and 5 that is one half by symmetry; 5 and 10 never meet:
    // 5 * 1.25 < 10 * 0.75.
    const ratings = [exact(6, 4), exact(4, 6)];
    expect(
      analyse({ ...base, ratings, importances: [5, 5], space: 'roughly' }).acceptability[0]?.[0],
    ).toBeCloseTo(1 / 2, 2);
    expect(analyse({ ...base, ratings, importances: [5, 10], space: 'roughly' }).acceptability[0]?.[0]).toBe(
      0,
    );
  });

  it('draws ratings from triangles when their ranges count', () => {
    // The difference of two triangles of half-width 2 is a cubic B-spline of half-width 4: P(D > 2) = 1/24.
    const ratings = [[{ low: 0, point: 2, high: 4 }], [{ low: 2, point: 4, high: 6 }]];
    const decision = { ratings, importances: [1], space: 'exactly', ratingUncertainty: true } as const;
    expect(analyse(decision).acceptability[0]?.[0]).toBeCloseTo(1 / 24, 2);
    expect(analyse({ ...decision, ratingUncertainty: false }).acceptability[0]?.[0]).toBe(0);
  });

  it('lets those that tie share their ranks', () => {
    const ratings = [exact(5, 5), exact(9, 9), exact(5, 5)];
    for (const space of spaces) {
      const { acceptability } = analyse({ ...base, ratings, importances: [2, 3], space });
      expect(acceptability[0]).toEqual([0, 0.5, 0.5]);
      expect(acceptability[1]).toEqual([1, 0, 0]);
      expect(acceptability[2]).toEqual([0, 0.5, 0.5]);
    }
    // Level at exactly these weights, though not alike.
    expect(
      analyse({ ...base, ratings: [exact(6, 4), exact(4, 6)], importances: [5, 5], space: 'exactly' })
        .acceptability,
    ).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  it('knows the plainest decisions', () => {
    expect(analyse({ ...base, ratings: [], importances: [1] }).acceptability).toEqual([]);
    expect(analyse({ ...base, ratings: [exact(3)], importances: [1] }).acceptability).toEqual([[1]]);
    expect(analyse({ ...base, ratings: [exact(3), exact(4)], importances: [1] }).acceptability).toEqual([
      [0, 1],
      [1, 0],
    ]);
    // A criterion of no importance counts nowhere, and all zero means equal weights.
    const zero = analyse({ ...base, ratings: [exact(3, 9), exact(4, 0)], importances: [5, 0] });
    expect(zero.acceptability[1]?.[0]).toBe(1);
    const none = analyse({
      ...base,
      ratings: [exact(3, 9), exact(4, 0)],
      importances: [0, 0],
      space: 'roughly',
    });
    expect(none.acceptability[0]?.[0]).toBe(1);
  });

  it('sums to 1 over the ranks of each alternative and over the alternatives of each rank', () => {
    const estimate = fc
      .tuple(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
      )
      .map((three) => {
        const [low = 0, point = 0, high = 0] = three.sort((one, other) => one - other);
        return { low, point, high };
      });
    const table = fc.array(fc.tuple(estimate, estimate, estimate), { minLength: 2, maxLength: 13 });
    const importances = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        table,
        importances,
        fc.constantFrom(...spaces),
        fc.boolean(),
        (ratings, given, space, ranges) => {
          const decision = { ratings, importances: given, space, ratingUncertainty: ranges, samples: 2000 };
          const { acceptability } = analyse(decision);
          acceptability.forEach((row, rank) => {
            expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
            expect(acceptability.reduce((sum, other) => sum + (other[rank] ?? 0), 0)).toBeCloseTo(1, 9);
          });
          expect(analyse(decision)).toEqual({ acceptability, samples: analyse(decision).samples });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the argument at fault', () => {
    const good = { ...base, ratings: [exact(1, 2)], importances: [1, 1] };
    expect(() => analyse({ ...good, importances: [] })).toThrow('importances');
    expect(() => analyse({ ...good, importances: [1, Number.NaN] })).toThrow('importances[1]');
    expect(() => analyse({ ...good, ratings: [exact(1)] })).toThrow('ratings[0]');
    expect(() => analyse({ ...good, ratings: [[{ low: 3, point: 2, high: 4 }, ...exact(1)]] })).toThrow(
      'ratings[0][0]',
    );
    expect(() => analyse({ ...good, samples: 0 })).toThrow('samples');
  });
});
