import { describe, expect, it } from 'vitest';
import type { SimulationInput } from '../../../../src/scoring/simulation/input';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import { exact, spaces, vague } from './decisions';

const decision: SimulationInput = {
  ratings: [exact(3, 6), exact(5, 1)],
  importances: [2, 3],
  space: 'anything',
  ratingUncertainty: false,
};

describe.each(spaces)('with weights %s', (space) => {
  it('gives one alternative the first rank', () => {
    const { acceptability } = simulate({
      ...decision,
      ratings: [vague(3, 6)],
      space,
      ratingUncertainty: true,
    });
    expect(acceptability).toEqual([[1]]);
  });

  it('has no tables without alternatives', () => {
    expect(simulate({ ...decision, ratings: [], space }).acceptability).toEqual([]);
  });

  it('is exact for one criterion, whatever its importance', () => {
    const one = { ratings: [exact(3), exact(7), exact(5)], ratingUncertainty: false, space };
    for (const importances of [[4], [0]]) {
      const { acceptability, samples } = simulate({ ...one, importances });
      expect(acceptability).toEqual([
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
      ]);
      expect(samples).toBe(1);
    }
  });

  it('shares all ranks when all are equal', () => {
    const { acceptability } = simulate({ ...decision, ratings: [exact(5, 5), exact(5, 5)], space });
    for (const row of acceptability) for (const share of row) expect(share).toBeCloseTo(0.5, 12);
  });

  it('lets those that always tie share the ranks they span', () => {
    const ratings = [exact(4, 4), exact(9, 9), exact(4, 4 + 1e-12), exact(1, 1)];
    const { acceptability } = simulate({ ...decision, ratings, space });
    expect(acceptability).toEqual([
      [0, 0.5, 0.5, 0],
      [1, 0, 0, 0],
      [0, 0.5, 0.5, 0],
      [0, 0, 0, 1],
    ]);
  });

  it('is not moved by a column in which all are equal, beyond its share of the weight', () => {
    const ratings = [exact(9, 4, 2), exact(3, 4, 1)];
    const { acceptability } = simulate({ ...decision, ratings, importances: [1, 9, 1], space });
    expect(acceptability[0]).toEqual([1, 0]);
  });
});

describe('a single point', () => {
  it('ties scores within 1e-9 and tells others apart', () => {
    const ratings = [exact(5, 5), exact(5 + 5e-11, 5), exact(5 + 5e-9, 5)];
    const { acceptability } = simulate({ ...decision, ratings, importances: [1, 1], space: 'exactly' });
    expect(acceptability).toEqual([
      [0, 0.5, 0.5],
      [0, 0.5, 0.5],
      [1, 0, 0],
    ]);
  });

  it('ties different ratings that weigh the same', () => {
    const ratings = [exact(4, 6), exact(7, 4)];
    const { acceptability } = simulate({ ...decision, ratings, importances: [2, 3], space: 'exactly' });
    expect(acceptability[0]).toEqual([0.5, 0.5]);
  });

  it('keeps two certain scores tied while the ratings of a third vary', () => {
    const ratings = [
      exact(4, 6),
      exact(7, 4),
      [
        { low: 0, point: 5.2, high: 10 },
        { low: 5, point: 5, high: 5 },
      ],
    ];
    const { acceptability } = simulate({
      ...decision,
      ratings,
      importances: [2, 3],
      space: 'exactly',
      ratingUncertainty: true,
    });
    expect(acceptability[0]).toEqual(acceptability[1]);
    expect(acceptability[0]?.[0]).toBeCloseTo((acceptability[2]?.[2] as number) / 2, 12);
  });
});

describe('bad arguments', () => {
  it.each<[string, Partial<SimulationInput>, string]>([
    ['no criterion', { importances: [], ratings: [[], []] }, 'importances'],
    ['a negative importance', { importances: [2, -1] }, 'importances[1]'],
    ['an importance that is not a number', { importances: [Number.NaN, 1] }, 'importances[0]'],
    ['an infinite importance', { importances: [1, Number.POSITIVE_INFINITY] }, 'importances[1]'],
    ['a row that is too short', { ratings: [exact(1, 2), exact(1)] }, 'ratings[1]'],
    ['a rating that is not finite', { ratings: [exact(1, Number.NaN), exact(1, 2)] }, 'ratings[0][1]'],
    [
      'a low end above the point',
      {
        ratings: [
          exact(1, 2),
          [
            { low: 3, point: 2, high: 4 },
            { low: 0, point: 0, high: 0 },
          ],
        ],
      },
      'ratings[1][0]',
    ],
    [
      'a high end below the point, also with certain ratings',
      {
        ratings: [
          [
            { low: 0, point: 2, high: 1 },
            { low: 0, point: 0, high: 0 },
          ],
          exact(1, 2),
        ],
      },
      'ratings[0][0]',
    ],
    ['no samples', { samples: 0 }, 'samples'],
    ['half a sample', { samples: 1.5 }, 'samples'],
    ['samples without end', { samples: Number.POSITIVE_INFINITY }, 'samples'],
  ])('names %s', (_, change, argument) => {
    expect(() => simulate({ ...decision, ...change })).toThrow(expect.objectContaining({ argument }));
  });

  it('names a weight space that does not exist', () => {
    const unknown = { ...decision, space: 'somehow' as never };
    expect(() => simulate(unknown)).toThrow(expect.objectContaining({ argument: 'space' }));
  });
});
