import { describe, expect, it } from 'vitest';
import { dateRange, durationText, isOlderThan, monthsBetween } from '../../../src/lib/dates';

describe('months between two dates', () => {
  it.each([
    ['2026-04-09', '2026-11-22', 7],
    ['2026-04-22', '2026-11-22', 7],
    ['2026-04-23', '2026-11-22', 6],
    ['2025-11-23', '2026-11-22', 11],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2009-06-11', '2026-11-22', 209],
  ])('from %s to %s are %d over', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  it('counts a month and a year from their first day, so that no age is understated', () => {
    expect(monthsBetween('2026-04', '2026-11-22')).toBe(7);
    expect(monthsBetween('2025', '2026-11-22')).toBe(22);
    expect(monthsBetween('2025-12', '2026')).toBe(1);
  });

  it('is negative for a date that lies ahead', () => {
    expect(monthsBetween('2027-01-22', '2026-11-22')).toBe(-2);
  });
});

describe('older than some months', () => {
  it('is decided to the day', () => {
    expect(isOlderThan('2025-05-22', 18, '2026-11-22')).toBe(false);
    expect(isOlderThan('2025-05-21', 18, '2026-11-22')).toBe(true);
    expect(isOlderThan('2025-04-30', 18, '2026-11-22')).toBe(true);
    expect(isOlderThan('2025-06-30', 18, '2026-11-22')).toBe(false);
  });

  it('takes a month by its first day', () => {
    expect(isOlderThan('2025-05', 18, '2026-11-01')).toBe(false);
    expect(isOlderThan('2025-05', 18, '2026-11-22')).toBe(true);
    expect(isOlderThan('2025-06', 18, '2026-11-22')).toBe(false);
  });
});

describe('a duration in words', () => {
  it.each([
    [0, 'less than a month'],
    [1, '1 month'],
    [23, '23 months'],
    [24, '2 years'],
    [25, '2 years and 1 month'],
    [209, '17 years and 5 months'],
  ])('%d months: %s', (months, expected) => {
    expect(durationText(months)).toBe(expected);
  });
});

describe('the range of some dates', () => {
  it('is as exact as each of its ends is known', () => {
    expect(dateRange(['2026-04-09', '2025-07', '2026-08-22', '2025-10-03'])).toEqual({
      oldest: '2025-07',
      newest: '2026-08-22',
    });
    expect(dateRange(['2025-07-02', '2025'])).toEqual({ oldest: '2025', newest: '2025-07-02' });
  });

  it('of nothing is nothing', () => {
    expect(dateRange([])).toBeNull();
  });
});
