import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/catalogue/evidence';
import { ageText, isOld, lastCheck, oldText } from '../../../src/parts/freshness';
import { siteOf } from '../../../src/parts/SourceLine';

describe('the age of what a source rests on', () => {
  it('is counted back from the latest day on which anything was looked up', () => {
    const checks = evidence.flatMap((record) => ('checked' in record ? [record.checked] : []));
    expect(lastCheck).toBe(checks.toSorted().at(-1));
    expect(ageText(lastCheck)).toBe('on the day of the last check');
  });

  // The evidence was last checked in the second half of November 2026.
  it('is in words', () => {
    expect(ageText('2026-04')).toBe('7 months before the last check');
    expect(ageText('2025-04-07')).toBe('19 months before the last check');
    expect(ageText('2024-10-10')).toBe('2 years and 1 month before the last check');
    expect(ageText('2027-01-01')).toBe('after the last check');
  });

  it('is marked beyond 18 months', () => {
    expect(oldText).toBe('older than 18 months');
    expect(isOld('2025-04-07')).toBe(true);
    expect(isOld('2025-07')).toBe(false);
  });
});

describe('the site of a source', () => {
  it('is its host', () => {
    expect(siteOf({ title: 'A page', url: 'https://www.example.org/a/b?c' })).toBe('example.org');
    expect(siteOf({ title: 'A page', url: 'https://docs.example.org/' })).toBe('docs.example.org');
  });
});
