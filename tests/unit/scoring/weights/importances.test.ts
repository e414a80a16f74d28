import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importancesFromWeights } from '../../../../src/scoring/weights/importances';
import { weightsFromImportances } from '../../../../src/scoring/weights/weights';

describe('importances from weights', () => {
  it('put the largest at 10', () => {
    expect(importancesFromWeights([0.5, 0.25, 0, 0.25])).toEqual([10, 5, 0, 5]);
  });

  it('give the weights back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (parts) => {
        const weights = weightsFromImportances(parts);
        weightsFromImportances(importancesFromWeights(weights)).forEach((weight, index) => {
          expect(weight).toBeCloseTo(weights[index] as number, 12);
        });
      }),
    );
  });

  it('are all alike for weights of 0, which mean equal weights', () => {
    expect(importancesFromWeights([0, 0])).toEqual([10, 10]);
    expect(importancesFromWeights([])).toEqual([]);
  });

  it.each([Number.NaN, -0.1, Number.POSITIVE_INFINITY])('refuse a weight of %s and name it', (bad) => {
    expect(() => importancesFromWeights([0.5, bad])).toThrow(
      expect.objectContaining({ argument: 'weights[1]' }),
    );
  });
});
