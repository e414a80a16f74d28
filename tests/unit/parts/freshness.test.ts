import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/catalogue/evidence';
import { ageText, isOld, oldText } from '../../../src/parts/freshness';
import { siteOf } from '../../../src/parts/SourceLine';
import { shipped } from '../../support/shipped';

describe('the age of what a source rests on', () => {
  const lastCheck = '2026-11-23';

  it('is counted back from the latest day on which anything was looked up', () => {
    const checks = evidence.flatMap((record) => ('checked' in record ? [record.checked] : []));
    expect(shipped.version).toBe(checks.toSorted().at(-1));
    expect(ageText(lastCheck, lastCheck)).toBe('on the day of the last check');
  });

  it('is in words', () => {
    expect(ageText('2026-04', lastCheck)).toBe('7 months before the last check');
    expect(ageText('2025-04-07', lastCheck)).toBe('19 months before the last check');
    expect(ageText('2024-10-10', lastCheck)).toBe('2 years and 1 month before the last check');
    expect(ageText('2027-01-01', lastCheck)).toBe('after the last check');
  });

  it('is marked beyond 18 months', () => {
    expect(oldText).toBe('older than 18 months');
    expect(isOld('2025-04-07', lastCheck)).toBe(true);
    expect(isOld('2025-07', lastCheck)).toBe(false);
  });
});

describe('the site of a source', () => {
  it('is its host', () => {
    expect(siteOf({ title: 'A page', url: 'https://www.example.org/a/b?c' })).toBe('example.org');
    expect(siteOf({ title: 'A page', url: 'https://docs.example.org/' })).toBe('docs.example.org');
  });
});
