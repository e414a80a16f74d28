import { describe, expect, it } from 'vitest';
import { centralWeights } from '../../../../src/scoring/simulation/centralWeights';
import { exact } from './decisions';

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
});
