import { describe, expect, it } from 'vitest';
import type { SimulationInput } from '../../../../src/scoring/simulation/input';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import { exact } from './decisions';

const centralWeights = (input: SimulationInput) => simulate(input, { central: true }).central;

const base = { space: 'anything', ratingUncertainty: false } as const;

describe('central weights', () => {
  it('are the middle of the interval of two criteria under which an alternative wins', () => {
    // The first wins for weights of the first criterion in 1/3..1, so 2/3 on the mean; the second in 0..1/3.
    const [first, second] = centralWeights({
      ...base,
      ratings: [exact(10, 4), exact(2, 8)],
      importances: [5, 5],
    });
    expect(first?.[0]).toBeCloseTo(2 / 3, 2);
    expect(second?.[0]).toBeCloseTo(1 / 6, 2);
    expect((first?.[0] ?? 0) + (first?.[1] ?? 0)).toBeCloseTo(1, 9);
  });

  it('are the centre of the simplex for who wins everywhere', () => {
    const [winner, loser] = centralWeights({
      ...base,
      ratings: [exact(9, 9, 9), exact(1, 2, 3)],
      importances: [1, 2, 3],
    });
    for (const weight of winner ?? []) expect(weight).toBeCloseTo(1 / 3, 2);
    expect(loser).toBeNull();
  });

  it('keep the place of a criterion that has no weight, at 0', () => {
    const [winner] = centralWeights({
      ...base,
      ratings: [exact(9, 0, 9), exact(1, 9, 3)],
      importances: [5, 0, 5],
    });
    expect(winner?.[1]).toBe(0);
    expect(winner?.[0]).toBeCloseTo(0.5, 2);
  });

  it('are the weights themselves at a single point, for all that share the first place', () => {
    const central = centralWeights({
      ratings: [exact(4, 6), exact(7, 4), exact(1, 1)],
      importances: [2, 3],
      space: 'exactly',
      ratingUncertainty: false,
    });
    expect(central).toEqual([[0.4, 0.6], [0.4, 0.6], null]);
  });

  it('are those of their twins for alternatives that nothing tells apart', () => {
    const [one, other] = centralWeights({
      ...base,
      ratings: [exact(10, 4), exact(10, 4), exact(2, 8)],
      importances: [5, 5],
    });
    expect(other).toEqual(one);
    expect(one?.[0]).toBeCloseTo(2 / 3, 2);
  });

  it('leave everything else as it is without them', () => {
    const input = { ...base, ratings: [exact(10, 4), exact(2, 8), exact(5, 6)], importances: [5, 5] };
    const { central, ...rest } = simulate(input, { central: true });
    expect(rest).toEqual(simulate(input));
    expect(central).toHaveLength(3);
  });
});
