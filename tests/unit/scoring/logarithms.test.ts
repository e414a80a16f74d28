import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp2, log2 } from '../../../src/scoring/logarithms';

describe('the logarithm to the base 2', () => {
  it('is exact for powers of two, down to the smallest number', () => {
    for (let exponent = -1074; exponent <= 1023; exponent++) expect(log2(2 ** exponent)).toBe(exponent);
  });

  it('agrees with that of the engine to the last digits', () => {
    const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(
      fc.property(positive, (value) => {
        expect(Math.abs(log2(value) - Math.log2(value))).toBeLessThanOrEqual(
          4e-16 * (1 + Math.abs(Math.log2(value))),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('has the ends of that of the engine', () => {
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(log2(value)).toBe(Math.log2(value));
  });
});

describe('powers of two', () => {
  it('are exact for whole exponents', () => {
    for (let exponent = -1074; exponent <= 1023; exponent++) expect(exp2(exponent)).toBe(2 ** exponent);
  });

  it('agree with those of the engine, and turn the logarithm round', () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (exponent) => {
        expect(exp2(exponent) / 2 ** exponent).toBeCloseTo(1, 14);
        expect(log2(exp2(exponent))).toBeCloseTo(exponent, 13);
      }),
      { numRuns: 5000 },
    );
  });

  it('have the ends of those of the engine', () => {
    for (const exponent of [
      -1076,
      -5000,
      1024,
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]) {
      expect(exp2(exponent)).toBe(2 ** exponent);
    }
  });
});
