import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import { rank } from '../../../../src/scoring/value/ranking';
import { weightsFromImportances } from '../../../../src/scoring/weights/weights';

const criteria = 4;
const rating = fc.double({ min: 0, max: 10, noNaN: true });
const row = fc.array(rating, { minLength: criteria, maxLength: criteria });
const table = fc.array(row, { minLength: 2, maxLength: 10 });
const importance = fc.integer({ min: 0, max: 100 });
const importances = fc.array(importance, { minLength: criteria, maxLength: criteria });
const nth = fc.nat();

const ranks = (rows: readonly (readonly number[])[], weights: readonly number[]) =>
  rank(rows, weights).map((ranked) => ranked.rank);

describe('ranking by the additive value model', () => {
  it('scores ten times the weighted sum of the ratings', () => {
    const [first, second] = rank(
      [
        [8, 4],
        [2, 9],
      ],
      [0.75, 0.25],
    );
    // 10 * (0.75 * 8 + 0.25 * 4) = 70; 10 * (0.75 * 2 + 0.25 * 9) = 37.5
    expect(first).toEqual({ score: 70, rank: 1, contributions: [60, 10] });
    expect(second).toEqual({ score: 37.5, rank: 2, contributions: [15, 22.5] });
  });

  it('gives ties the same rank and leaves out the ones that follow', () => {
    expect(ranks([[5], [9], [5], [1]], [1])).toEqual([2, 1, 2, 4]);
  });

  it('ties scores within 1e-9 and no further', () => {
    // The score is ten times the rating.
    expect(ranks([[5], [5 + 0.5e-10]], [1])).toEqual([1, 1]);
    expect(ranks([[5], [5 + 1e-9]], [1])).toEqual([2, 1]);
  });

  it('ranks nothing when there is nothing', () => {
    expect(rank([], [0.5, 0.5])).toEqual([]);
  });

  it('refuses a row of another length and names it', () => {
    expect(() => rank([[1, 2], [1]], [0.5, 0.5])).toThrow(ScoringError);
    expect(() => rank([[1, 2], [1]], [0.5, 0.5])).toThrow(/ratings\[1\]: expected 2 ratings, got 1/);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses a rating of %s', (bad) => {
    expect(() => rank([[1, bad]], [0.5, 0.5])).toThrow(ScoringError);
  });

  it('refuses a weight that is not a number', () => {
    expect(() => rank([[1, 2]], [0.5, Number.NaN])).toThrow(ScoringError);
  });

  it('does not care about the unit of the importances', () => {
    fc.assert(
      fc.property(table, importances, fc.constantFrom(0.25, 2, 8, 1024), (rows, given, factor) => {
        // Powers of two scale without rounding, so that even near ties must come out alike.
        const scaled = given.map((one) => one * factor);
        expect(rank(rows, weightsFromImportances(scaled))).toEqual(rank(rows, weightsFromImportances(given)));
      }),
    );
  });

  it('never ranks an alternative lower because one of its ratings rose', () => {
    fc.assert(
      fc.property(table, importances, nth, nth, rating, (rows, given, n, c, raised) => {
        const weights = weightsFromImportances(given);
        const alternative = n % rows.length;
        const criterion = c % criteria;
        const better = rows.map((old, index) =>
          index === alternative ? old.map((x, at) => (at === criterion ? Math.max(x, raised) : x)) : old,
        );
        expect(ranks(better, weights)[alternative]).toBeLessThanOrEqual(
          ranks(rows, weights)[alternative] as number,
        );
      }),
    );
  });

  it('never changes a score because an alternative came or went', () => {
    fc.assert(
      fc.property(table, importances, nth, (rows, given, n) => {
        const weights = weightsFromImportances(given);
        const gone = n % rows.length;
        const scores = rank(rows, weights).map(({ score }) => score);
        const without = rank(
          rows.filter((_, index) => index !== gone),
          weights,
        ).map(({ score }) => score);
        expect(without).toEqual(scores.filter((_, index) => index !== gone));
      }),
    );
  });

  it('splits every score into contributions that add up to it', () => {
    fc.assert(
      fc.property(table, importances, (rows, given) => {
        for (const { score, contributions } of rank(rows, weightsFromImportances(given))) {
          expect(contributions.reduce((sum, points) => sum + points, 0)).toBeCloseTo(score, 9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('ranks each alternative one behind the number of clearly better ones', () => {
    const coarse = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(coarse, (values) => {
        const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(
          ranks(
            values.map((value) => [value]),
            [1],
          ),
        ).toEqual(expected);
      }),
    );
  });
});
