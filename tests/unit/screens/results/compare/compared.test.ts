import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/lib/id';
import { comparedNow, comparedText } from '../../../../../src/screens/results/compare/compared';
import { alternative } from '../standings';

const named = (...ids: readonly Id[]) => ids.map(alternative);
const ranked = named('django', 'koa', 'flask');

describe('what is compared', () => {
  it('is the first two of the ranking while nothing is chosen', () => {
    expect(comparedNow(null, ranked)).toEqual(named('django', 'koa'));
    expect(comparedText(null, ranked)).toBe(
      'Until you choose, the first two of your ranking are compared: Django and Koa.js.',
    );
  });

  it('is the choice in its order, whatever the ranking', () => {
    expect(comparedNow(named('rails', 'django', 'koa'), ranked)).toEqual(named('rails', 'django', 'koa'));
    expect(comparedText(named('rails', 'django', 'koa'), ranked)).toBe(
      'Compared: Ruby on Rails, Django and Koa.js.',
    );
  });

  it('is nothing when nothing is chosen on purpose', () => {
    expect(comparedNow([], ranked)).toEqual([]);
    expect(comparedText([], ranked)).toBe('Nothing is chosen. Choose two to four to compare.');
  });

  it('says that one alone cannot be compared', () => {
    expect(comparedText(named('koa'), ranked)).toBe(
      'Only Koa.js is chosen. Choose at least one more to compare.',
    );
  });

  it('says that the must-haves leave too few', () => {
    expect(comparedText(null, named('koa'))).toMatch(/^Your must-haves leave only Koa\.js in the ranking\./);
    expect(comparedText(null, [])).toMatch(/^Your must-haves leave nobody in the ranking\./);
  });

  it('says that what was left out by hand leaves too few as well', () => {
    expect(comparedText(null, named('koa'), 'choices')).toMatch(
      /^Your choices leave only Koa\.js in the ranking\./,
    );
  });
});
