import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/lib/id';
import type { Lead, Reason } from '../../../../../src/model/lead';
import { leadText } from '../../../../../src/screens/results/ranking/leadText';
import { standing as at, criterion } from '../standings';

const because = (id: Id, percent: number, rating: number, weight = percent / 100): Reason => ({
  weighting: { criterion: criterion(id), importance: 5, suggested: 5, own: false, weight, percent },
  rating,
});

function lead(django: number, others: Partial<Lead> & { readonly rails?: number } = {}): Lead {
  const { rails = 70, ...rest } = others;
  return {
    leaders: [at('django', 1, django)],
    runnerUp: at('rails', 2, rails),
    margin: django - rails,
    reasons: [],
    ...rest,
  };
}

describe('the sentence about the lead', () => {
  it('names the leader, the distance and the strongest reasons', () => {
    const reasons = [because('security', 30, 8.79), because('ease', 16, 7)];
    expect(leadText(lead(74.7, { reasons }))).toBe(
      'Django leads by 4.7 points over Ruby on Rails: security counts 30\u00a0% and it rates 8.8 there and ease of use counts 16\u00a0% and it rates 7.0 there.',
    );
  });

  it('does without a reason where none stands out', () => {
    expect(leadText(lead(72))).toBe('Django leads by 2.0 points over Ruby on Rails.');
  });

  it('says one point, and less than a tenth', () => {
    expect(leadText(lead(71))).toBe('Django leads by 1.0 point over Ruby on Rails.');
    expect(leadText(lead(70.04))).toBe('Django leads by less than 0.1 points over Ruby on Rails.');
    expect(leadText(lead(70.06))).toBe('Django leads by 0.1 points over Ruby on Rails.');
  });

  it('never says that a reason counts nothing', () => {
    const text = leadText(lead(71, { reasons: [because('community', 0, 8.7, 0.004)] }));
    expect(text).toContain('community support counts under 1\u00a0% and it rates 8.7 there');
  });

  it('names everyone who shares the first place, and who follows', () => {
    const tied = [at('django', 1, 70), at('flask', 1, 70)];
    expect(leadText(lead(70, { leaders: tied, runnerUp: at('koa', 3, 60), margin: 10 }))).toBe(
      'Django and Flask share the first place with 70.0 points each. Koa.js follows.',
    );
    const three = [...tied, at('koa', 1, 70)];
    expect(leadText(lead(70, { leaders: three, runnerUp: null, margin: null }))).toBe(
      'Django, Flask and Koa.js share the first place with 70.0 points each.',
    );
  });

  it('says when only one is left', () => {
    expect(leadText(lead(66.25, { runnerUp: null, margin: null }))).toBe(
      'Django is the only one left, with 66.3 points of 100.',
    );
  });
});
