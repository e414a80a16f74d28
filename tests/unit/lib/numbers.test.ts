import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, inWords, oneDecimal, startingInWords } from '../../../src/lib/numbers';

describe('one decimal', () => {
  it('always shows one', () => {
    expect(oneDecimal(0)).toBe('0.0');
    expect(oneDecimal(10)).toBe('10.0');
    expect(oneDecimal(99.96)).toBe('100.0');
  });

  it('rounds halves up', () => {
    expect(oneDecimal(0.05)).toBe('0.1');
    expect(oneDecimal(8.35)).toBe('8.4');
    expect(oneDecimal(71.25)).toBe('71.3');
  });

  it('reads a half that arithmetic left a hair too low like the half itself', () => {
    // 0.1 + 0.2 is 0.30000000000000004; sums of contributions err as well in the other direction.
    expect(oneDecimal(71.25 - 1e-13)).toBe('71.3');
    expect(oneDecimal(8.35 - 1e-14)).toBe('8.4');
  });

  it('is never further from the value than half a tenth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(Math.abs(Number(oneDecimal(value)) - value)).toBeLessThanOrEqual(0.05 + 1e-8);
      }),
    );
  });
});

describe('a number in a sentence', () => {
  it('is a word up to twelve, and where it is round', () => {
    expect([0, 6, 10, 12, 13, 60, 77, 100].map(inWords)).toEqual([
      'no',
      'six',
      'ten',
      'twelve',
      '13',
      'sixty',
      '77',
      '100',
    ]);
  });

  it('begins a sentence with a capital', () => {
    expect([10, 11, 24].map(startingInWords)).toEqual(['Ten', 'Eleven', '24']);
  });
});

describe('counts', () => {
  it('have a plural', () => {
    expect([0, 1, 2].map((number) => count(number, 'framework'))).toEqual([
      '0 frameworks',
      '1 framework',
      '2 frameworks',
    ]);
    expect(count(1, 'is', 'are')).toBe('1 is');
    expect(count(3, 'is', 'are')).toBe('3 are');
  });
});
