import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../../src/catalogue/ids';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import { selectAllZero, selectCriteria, selectProjectTypes } from '../../../src/model/criteria';
import { shareText } from '../../../src/parts/shareText';

const decide = (answers: Partial<Decision>): Decision => ({ ...emptyDecision, ...answers });
const allSix = (importance: number) => ({
  performance: importance,
  scalability: importance,
  community: importance,
  ease: importance,
  security: importance,
  flexibility: importance,
});

function importancesOf(answers: Partial<Decision>): Partial<Record<CriterionId, number>> {
  const criteria = selectCriteria(decide(answers));
  return Object.fromEntries(criteria.map(({ criterion, importance }) => [criterion.id, importance]));
}

function one(answers: Partial<Decision>, id: CriterionId) {
  const found = selectCriteria(decide(answers)).find(({ criterion }) => criterion.id === id);
  if (found === undefined) throw new Error(`${id} is not in force`);
  return found;
}

describe('the criteria in force', () => {
  it('are the rated six at 5 each while nothing is answered', () => {
    expect(importancesOf({})).toEqual(allSix(5));
    expect(importancesOf({ projectTypes: 'not-sure', team: 'not-sure' })).toEqual(allSix(5));
  });

  it('have weights that sum to 1, and percents that sum to 100 with the remainders to the first', () => {
    const criteria = selectCriteria(emptyDecision);
    for (const { weight } of criteria) expect(weight).toBeCloseTo(1 / 6, 12);
    // 100 / 6 is 16 and a remainder for each: the four points that are missing go to the first four.
    expect(criteria.map(({ percent }) => percent)).toEqual([17, 17, 17, 17, 16, 16]);
  });

  it('follow the project type, and the fit with it comes in at 8', () => {
    expect(importancesOf({ projectTypes: ['startup-mvp'] })).toEqual({
      performance: 3,
      scalability: 4,
      community: 7,
      ease: 9,
      security: 5,
      flexibility: 5,
      'project-fit': 8,
    });
    expect(one({ projectTypes: ['startup-mvp'] }, 'project-fit').weight).toBeCloseTo(8 / 41, 12);
  });

  it('follow the mean of several project types', () => {
    // Startup 3 4 7 9 5 5 and enterprise 6 8 7 4 9 5.
    expect(importancesOf({ projectTypes: ['startup-mvp', 'enterprise'] })).toMatchObject({
      performance: 4.5,
      scalability: 6,
      community: 7,
      ease: 6.5,
      security: 7,
      flexibility: 5,
    });
  });

  it('gain team fit at 10 as soon as one language is answered', () => {
    expect(importancesOf({ team: { ruby: 'no' } })).toEqual({ ...allSix(5), 'team-fit': 10 });
    expect(one({ team: { ruby: 'no' } }, 'team-fit').weight).toBeCloseTo(0.25, 12);
  });

  it('take an importance set by hand, and still know the suggestion', () => {
    const answers = { projectTypes: ['startup-mvp' as const], importances: { ease: 2, security: 5 } };
    expect(one(answers, 'ease')).toMatchObject({ importance: 2, suggested: 9, own: true });
    expect(one(answers, 'security')).toMatchObject({ importance: 5, suggested: 5, own: true });
    expect(one(answers, 'community')).toMatchObject({ importance: 7, suggested: 7, own: false });
  });

  it('leave out an importance of a fit that is not answered, and take it back with the answer', () => {
    expect(importancesOf({ importances: { 'team-fit': 3 } })).toEqual(allSix(5));
    expect(importancesOf({ importances: { 'team-fit': 3 }, team: { php: 'well' } })).toMatchObject({
      'team-fit': 3,
    });
  });

  it('count the same when every importance is 0', () => {
    const decision = decide({ importances: allSix(0) });
    expect(selectAllZero(decision)).toBe(true);
    for (const { weight } of selectCriteria(decision)) expect(weight).toBeCloseTo(1 / 6, 12);
    expect(selectAllZero(decide({ importances: { ...allSix(0), ease: 0.1 } }))).toBe(false);
  });

  it('never read 0 % while they count a little', () => {
    // 0.1 of 50.1 is a fifth of a percent.
    const answers = { importances: { ...allSix(10), ease: 0.1 } };
    expect(one(answers, 'ease').percent).toBe(0);
    expect(shareText(one(answers, 'ease'))).toBe('under 1\u00a0%');
    expect(shareText(one({ importances: { ease: 0 } }, 'ease'))).toBe('0\u00a0%');
    expect(shareText(one(answers, 'security'))).toBe('20\u00a0%');
  });

  it('are computed once for one decision', () => {
    const decision = decide({ projectTypes: ['cms'] });
    expect(selectCriteria(decision)).toBe(selectCriteria(decision));
    expect(selectProjectTypes(decision)).toBe(selectProjectTypes({ ...decision, mustHaves: ['orm'] }));
  });
});
