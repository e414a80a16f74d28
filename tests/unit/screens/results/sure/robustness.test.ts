import { describe, expect, it } from 'vitest';
import { chanceText } from '../../../../../src/lib/percent';
import { crossCheckText } from '../../../../../src/screens/results/sure/crossCheckText';
import { stabilityText } from '../../../../../src/screens/results/sure/StabilityStrips';
import { verdictText } from '../../../../../src/screens/results/sure/verdictText';
import { importanceText, ratingText } from '../../../../../src/screens/results/sure/WhatWouldChange';
import { alternative, criterion } from '../standings';

const [django, rails, koa] = [alternative('django'), alternative('rails'), alternative('koa')];
const weighting = {
  criterion: criterion('security'),
  importance: 5,
  suggested: 5,
  own: false,
  weight: 0.2,
  percent: 20,
};

describe('the verdict in words', () => {
  it('names leader, chance and what it assumes', () => {
    expect(verdictText({ kind: 'clear', leader: django, share: 0.934 })).toBe(
      'Clear: Django stays first in 93\u00a0% of the cases within a quarter of your weights and within the ranges of the evidence.',
    );
    expect(verdictText({ kind: 'likely', leader: koa, share: 0.55 })).toMatch(/^Likely: Koa.js .* 55\u00a0%/);
  });

  it('names everyone when it is too close', () => {
    expect(verdictText({ kind: 'too-close', named: [django, rails, koa] })).toMatch(
      /^Too close to call between Django, Ruby on Rails and Koa.js,/,
    );
  });

  it('says when one or nobody is left', () => {
    expect(verdictText({ kind: 'only-one', leader: django })).toBe(
      'Django is the only one that your must-haves leave.',
    );
    expect(verdictText({ kind: 'only-one', leader: django }, 'choices')).toBe(
      'Django is the only one that your choices leave.',
    );
    expect(verdictText({ kind: 'none' })).toContain('Nobody');
  });
});

describe('a chance', () => {
  it.each([
    [0, '0\u00a0%'],
    [0.0001, 'under 1\u00a0%'],
    [0.005, '1\u00a0%'],
    [0.934, '93\u00a0%'],
    [0.9951, 'over 99\u00a0%'],
    [1, '100\u00a0%'],
  ])('of %d reads %s', (share, text) => {
    expect(chanceText(share)).toBe(text);
  });
});

describe('what would change the answer', () => {
  it('says both importances, both weights and who would lead', () => {
    expect(importanceText({ weighting, to: 7.3, weightTo: 0.268, winner: rails })).toBe(
      'The smallest change of one importance: security at 7.3 instead of 5 (2.3 points more, 26.8\u00a0% of the weight instead of 20\u00a0%). Ruby on Rails would then lead.',
    );
  });

  it('says whose rating, and who would lead', () => {
    const change = { alternative: django, criterion: criterion('ease'), from: 6.99, to: 5.5, winner: rails };
    expect(ratingText(change)).toBe(
      'The smallest change of one rating: Django at 5.50 on ease of use instead of 6.99. Then Ruby on Rails would lead.',
    );
    expect(ratingText({ ...change, winner: django })).toContain('Then it would lead');
  });
});

describe('stability in words', () => {
  it('gives the interval and who takes over on either side', () => {
    expect(stabilityText({ weighting, low: 0.1, high: 0.4, below: rails, above: koa }, 'Django')).toBe(
      'Django stays first from 10\u00a0% to 40\u00a0%. Below that Ruby on Rails takes over. Above that Koa.js takes over.',
    );
    expect(stabilityText({ weighting, low: 0, high: 1, below: null, above: null }, 'Django')).toContain(
      'whatever this criterion weighs',
    );
  });
});

describe('agreement of the cross-checks', () => {
  it('is one line', () => {
    expect(
      crossCheckText(
        [
          { method: 'TOPSIS', first: [django] },
          { method: 'PROMETHEE II', first: [django] },
        ],
        [django],
      ),
    ).toBe('TOPSIS and PROMETHEE II put Django first too.');
    expect(
      crossCheckText(
        [
          { method: 'TOPSIS', first: [koa] },
          { method: 'PROMETHEE II', first: [django] },
        ],
        [django],
      ),
    ).toBe('TOPSIS puts Koa.js first. PROMETHEE II puts Django first too.');
  });

  it('knows shared first places', () => {
    const checks = [
      { method: 'TOPSIS', first: [koa, django] },
      { method: 'PROMETHEE II', first: [koa, django] },
    ] as const;
    expect(crossCheckText(checks, [django, koa])).toBe(
      'TOPSIS and PROMETHEE II put Django and Koa.js first too.',
    );
    expect(crossCheckText(checks, [django])).toBe(
      'TOPSIS puts Koa.js and Django first. PROMETHEE II puts Koa.js and Django first.',
    );
  });
});
