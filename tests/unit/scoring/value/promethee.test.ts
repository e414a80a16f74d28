import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promethee } from '../../../../src/scoring/value/promethee';

describe('PROMETHEE II', () => {
  it('is worked by hand for three alternatives', () => {
    // q = 0.5 and p = 2: a difference of 1.25 is a preference of 0.5, one of 0.5 is none, one of 2 is full.
    // First criterion 5, 3.75, 3.25: a over b 0.5, a over c 0.75 / 1.5 + ... = (1.75 - 0.5) / 1.5 = 5/6, b over c 0.
    // Second criterion 1, 3, 3: b and c over a by 2, full.
    const [a, b, c] = promethee(
      [
        [5, 1],
        [3.75, 3],
        [3.25, 3],
      ],
      [0.6, 0.4],
    );
    expect(a).toBeCloseTo((0.6 * (0.5 + 5 / 6) - 0.4 * 2) / 2, 12);
    expect(b).toBeCloseTo((0.4 - 0.6 * 0.5) / 2, 12);
    expect(c).toBeCloseTo((0.4 - (0.6 * 5) / 6) / 2, 12);
  });

  it('is a step where the thresholds meet', () => {
    const step = { indifference: 1, preference: 1 };
    expect(promethee([[3], [2]], [1], step)).toEqual([0, 0]);
    expect(promethee([[3.01], [2]], [1], step)).toEqual([1, -1]);
  });

  it('gives a lone alternative no flow', () => {
    expect(promethee([[7, 3]], [0.5, 0.5])).toEqual([0]);
    expect(promethee([], [1])).toEqual([]);
  });

  it('sums to nothing and stays in -1..1', () => {
    const rating = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 8 }), (ratings) => {
        const flows = promethee(ratings, [0.3, 0.7]);
        expect(flows.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 10);
        for (const flow of flows) expect(Math.abs(flow)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('refuses thresholds out of order and rows that do not fit', () => {
    expect(() => promethee([[1]], [1], { indifference: 2, preference: 1 })).toThrow('preference');
    expect(() => promethee([[1]], [1], { indifference: -1, preference: 1 })).toThrow('preference');
    expect(() => promethee([[1, 2]], [1])).toThrow('ratings[0]');
  });
});
