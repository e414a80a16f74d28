import { describe, expect, it } from 'vitest';
import type { FrameworkId } from '../../../../../src/catalogue/ids';
import { comparedNow, comparedText } from '../../../../../src/screens/results/compare/chosen';

const ranked: readonly FrameworkId[] = ['django', 'koa', 'flask'];

describe('what is compared', () => {
  it('is the first two of the ranking while nothing is chosen', () => {
    expect(comparedNow(null, ranked)).toEqual(['django', 'koa']);
    expect(comparedText(null, ranked)).toBe(
      'Until you choose, the first two of your ranking are compared: Django and Koa.js.',
    );
  });

  it('is the choice in its order, whatever the ranking', () => {
    expect(comparedNow(['rails', 'django', 'koa'], ranked)).toEqual(['rails', 'django', 'koa']);
    expect(comparedText(['rails', 'django', 'koa'], ranked)).toBe(
      'Compared: Ruby on Rails, Django and Koa.js.',
    );
  });

  it('is nothing when nothing is chosen on purpose', () => {
    expect(comparedNow([], ranked)).toEqual([]);
    expect(comparedText([], ranked)).toBe('Nothing is chosen. Choose two to four to compare.');
  });

  it('says that one alone cannot be compared', () => {
    expect(comparedText(['koa'], ranked)).toBe('Only Koa.js is chosen. Choose at least one more to compare.');
  });

  it('says that the must-haves leave too few', () => {
    expect(comparedText(null, ['koa'])).toMatch(/^Your must-haves leave only Koa\.js in the ranking\./);
    expect(comparedText(null, [])).toMatch(/^Your must-haves leave nobody in the ranking\./);
  });
});
