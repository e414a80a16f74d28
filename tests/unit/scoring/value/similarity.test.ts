import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import { mostSimilar } from '../../../../src/scoring/value/similarity';

describe('the alternatives most like one', () => {
  // Distances from the first, by Pythagoras: 3-4-5, 6-8-10 and 0-1-1.
  const rows = [
    [2, 1],
    [5, 5],
    [8, 9],
    [2, 2],
  ];

  it('are the nearest in a straight line', () => {
    const found = mostSimilar(rows, 0, 3);
    expect(found.map(({ index }) => index)).toEqual([3, 1, 2]);
    expect(found.map(({ distance }) => distance)).toEqual([1, 5, 10]);
  });

  it('are as many as asked for, never the one itself', () => {
    expect(mostSimilar(rows, 0, 1).map(({ index }) => index)).toEqual([3]);
    expect(mostSimilar(rows, 3, 9).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('say what differs, which way and where the most', () => {
    const [nearest, next] = mostSimilar(rows, 1, 2);
    // From (5, 5): (2, 2) is sqrt(18) away, (2, 1) and (8, 9) are 5 away.
    expect(nearest).toMatchObject({ index: 3, differences: [-3, -3], mostDifferent: 0 });
    expect(nearest?.distance).toBeCloseTo(4.242640687, 9);
    expect(next).toMatchObject({ index: 0, distance: 5, differences: [-3, -4], mostDifferent: 1 });
  });

  it('stay in the order given when they are equally near', () => {
    expect(mostSimilar([[5], [6], [4], [6]], 0, 3).map(({ index }) => index)).toEqual([1, 2, 3]);
  });

  it.each([
    ['asked', rows, 4],
    ['rows[0]', [[], []], 0],
    ['rows[1]', [[1, 2], [1]], 0],
    ['rows[1]', [[1], [Number.NaN]], 0],
  ])('need usable ratings: %s', (argument, bad, asked) => {
    try {
      mostSimilar(bad, asked, 3);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ScoringError);
      expect((error as ScoringError).argument).toBe(argument);
    }
  });
});
