import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import { weightsFromImportances, wholePercents } from '../../../../src/scoring/weights/weights';

const importances = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });

describe('weights from importances', () => {
  it('divides each importance by their sum', () => {
    expect(weightsFromImportances([5, 3, 2])).toEqual([0.5, 0.3, 0.2]);
  });

  it('takes all zero as equal weights', () => {
    expect(weightsFromImportances([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('gives a criterion of importance 0 beside others no weight', () => {
    expect(weightsFromImportances([0, 4])).toEqual([0, 1]);
  });

  it('has nothing to weigh without criteria', () => {
    expect(weightsFromImportances([])).toEqual([]);
  });

  it('keeps the proportions of importances whose sum overflows', () => {
    expect(weightsFromImportances([1e308, 1e308, 0])).toEqual([0.5, 0.5, 0]);
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
    ['negative', -1],
  ])('refuses an importance that is %s and names it', (_, bad) => {
    expect(() => weightsFromImportances([1, bad])).toThrow(ScoringError);
    expect(() => weightsFromImportances([1, bad])).toThrow(/importances\[1\]/);
  });

  it('does not change when all importances are scaled', () => {
    fc.assert(
      fc.property(importances, fc.double({ min: 0.001, max: 1000, noNaN: true }), (given, factor) => {
        const scaled = weightsFromImportances(given.map((importance) => importance * factor));
        weightsFromImportances(given).forEach((weight, index) => {
          expect(scaled[index]).toBeCloseTo(weight, 12);
        });
      }),
    );
  });
});

describe('whole percents', () => {
  it('gives the missing percent to the largest remainder', () => {
    // 14.2857, 28.5714, 57.1428: floors 14 + 28 + 57 = 99; the largest remainder is the second.
    expect(wholePercents([1 / 7, 2 / 7, 4 / 7])).toEqual([14, 29, 57]);
  });

  it('gives equal remainders to the earlier criterion', () => {
    // Six times 16.667: floors sum to 96, four percents are left for the first four.
    expect(wholePercents(new Array<number>(6).fill(1 / 6))).toEqual([17, 17, 17, 17, 16, 16]);
  });

  it('takes remainders as equal that differ by the rounding of binary fractions', () => {
    // 57.5 and 42.5, of which the first is 57.49999999999999 in binary.
    expect(wholePercents(weightsFromImportances([23, 17]))).toEqual([58, 42]);
  });

  it('leaves exact percents alone, also where binary fractions fall short of them', () => {
    // 0.29 * 100 is 28.999999999999996 in binary.
    expect(wholePercents([0.29, 0.71])).toEqual([29, 71]);
  });

  it('may show a positive weight as 0', () => {
    expect(wholePercents([0.001, 0.999])).toEqual([0, 100]);
  });

  it('has none without criteria', () => {
    expect(wholePercents([])).toEqual([]);
  });

  it('sums to 100 and stays within one percent of the exact weight', () => {
    fc.assert(
      fc.property(importances, (given) => {
        const weights = weightsFromImportances(given);
        const percents = wholePercents(weights);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        percents.forEach((percent, index) => {
          expect(Number.isInteger(percent)).toBe(true);
          expect(Math.abs(percent - 100 * (weights[index] as number))).toBeLessThan(1);
        });
      }),
    );
  });

  it.each([
    ['do not sum to 1', [0.5, 0.6], /sum to 1/],
    ['are negative', [-0.5, 1.5], /weights\[0\]/],
    ['are no numbers', [0.5, Number.NaN], /weights\[1\]/],
  ])('refuses weights that %s', (_, weights, message) => {
    expect(() => wholePercents(weights)).toThrow(ScoringError);
    expect(() => wholePercents(weights)).toThrow(message);
  });
});
