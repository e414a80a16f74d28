import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import { averageImportances } from '../../../../src/scoring/weights/suggest';

describe('suggested importances for several project types', () => {
  it('are the mean per criterion, rounded to tenths', () => {
    expect(
      averageImportances([
        { speed: 10, ease: 3 },
        { speed: 8, ease: 4 },
        { speed: 5, ease: 4 },
      ]),
      // 23 / 3 = 7.667 and 11 / 3 = 3.667
    ).toEqual({ speed: 7.7, ease: 3.7 });
  });

  it('are those of a single type as they stand', () => {
    expect(averageImportances([{ speed: 9, ease: 0 }])).toEqual({ speed: 9, ease: 0 });
  });

  it('round halves up, also where binary fractions fall short', () => {
    // The mean of 0.6 and 0.7 is 0.6499999999999999 in binary.
    expect(averageImportances([{ a: 0.6 }, { a: 0.7 }])).toEqual({ a: 0.7 });
  });

  it('stay between the least and the greatest of the profiles', () => {
    const profile = fc.record({ a: fc.integer({ min: 0, max: 10 }) });
    fc.assert(
      fc.property(fc.array(profile, { minLength: 1, maxLength: 5 }), (profiles) => {
        const values = profiles.map(({ a }) => a);
        const mean = averageImportances(profiles).a as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean).toBeLessThanOrEqual(Math.max(...values));
        expect(Math.abs(mean * 10 - Math.round(mean * 10))).toBeLessThan(1e-9);
      }),
    );
  });

  it('need at least one profile', () => {
    expect(() => averageImportances([])).toThrow(ScoringError);
  });

  it('need the same criteria in every profile', () => {
    expect(() => averageImportances([{ a: 1, b: 2 }, { a: 1 }])).toThrow(/profiles\[1\]/);
    expect(() => averageImportances([{ a: 1 }, { b: 1 }])).toThrow(ScoringError);
    expect(() => averageImportances([{ a: 1 }, { a: 1, b: 1 }])).toThrow(ScoringError);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuse an importance of %s', (bad) => {
    expect(() => averageImportances([{ a: 1 }, { a: bad }])).toThrow(/profiles\[1\]: a:/);
  });
});
