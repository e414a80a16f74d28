import { describe, expect, it } from 'vitest';
import type { SimulationInput } from '../../../../src/scoring/simulation/input';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import { exact } from './decisions';

const winningIndices = (input: SimulationInput) => simulate(input).winning;

const decision = {
  ratings: [exact(10, 4), exact(2, 8), exact(2, 8)],
  importances: [5, 5],
  space: 'anything',
  ratingUncertainty: false,
} as const;

describe('pairwise winning indices', () => {
  it('are the part of the weights on which one is ahead', () => {
    // Level at a weight of 1/3 of the first criterion.
    const winning = winningIndices(decision);
    expect(winning[0]?.[1]).toBeCloseTo(2 / 3, 2);
    expect(winning[1]?.[0]).toBeCloseTo(1 / 3, 2);
  });

  it('count a tie as half, also against itself', () => {
    const winning = winningIndices(decision);
    expect(winning[1]?.[2]).toBe(0.5);
    expect(winning[2]?.[2]).toBe(0.5);
  });

  it('are certain at a single point', () => {
    expect(winningIndices({ ...decision, space: 'exactly' })).toEqual([
      [0.5, 1, 1],
      [0, 0.5, 0.5],
      [0, 0.5, 0.5],
    ]);
  });

  it('follow the ranges of the ratings when they count', () => {
    const ratings = [[{ low: 0, point: 2, high: 4 }], [{ low: 2, point: 4, high: 6 }]];
    const winning = winningIndices({ ratings, importances: [1], space: 'exactly', ratingUncertainty: true });
    // The difference of two triangles of half-width 2 is a cubic B-spline of half-width 4: P(D > 2) = 1/24.
    expect(winning[0]?.[1]).toBeCloseTo(1 / 24, 2);
    expect((winning[0]?.[1] ?? 0) + (winning[1]?.[0] ?? 0)).toBeCloseTo(1, 9);
  });
});
