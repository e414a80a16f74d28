import { describe, expect, it } from 'vitest';
import type { Id } from '../../../src/lib/id';
import { evaluationOf } from '../../../src/model/evaluation';
import { problemOf } from '../../../src/model/problem';
import { shareText } from '../../../src/parts/shareText';
import { firstParty, madeUpCatalogue } from '../../support/catalogue';
import { allAt, decide } from '../../support/decide';

type Said = Parameters<typeof decide>[0];

const catalogue = madeUpCatalogue();
const evaluation = (said: Said = {}) => evaluationOf(catalogue, decide(said));
const weighting = (said: Said, id: Id) => evaluation(said).weighting(id);

function importancesOf(said: Said): Readonly<Record<Id, number>> {
  return Object.fromEntries(
    evaluation(said).weightings.map(({ criterion, importance }) => [criterion.id, importance]),
  );
}

describe('the criteria in force', () => {
  it('are the rated six at 5 each while nothing is answered', () => {
    expect(importancesOf({})).toEqual(allAt(5));
    expect(importancesOf({ projectTypes: 'not-sure', languages: 'not-sure' })).toEqual(allAt(5));
  });

  it('have weights that sum to 1, and percents that sum to 100 with the remainders to the first', () => {
    const { weightings } = evaluation();
    for (const { weight } of weightings) expect(weight).toBeCloseTo(1 / 6, 12);
    // 100 / 6 is 16 and a remainder for each: the four points that are missing go to the first four.
    expect(weightings.map(({ percent }) => percent)).toEqual([17, 17, 17, 17, 16, 16]);
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
    expect(weighting({ projectTypes: ['startup-mvp'] }, 'project-fit').weight).toBeCloseTo(8 / 41, 12);
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
    expect(importancesOf({ languages: { ruby: 'no' } })).toEqual({ ...allAt(5), 'team-fit': 10 });
    expect(weighting({ languages: { ruby: 'no' } }, 'team-fit').weight).toBeCloseTo(0.25, 12);
  });

  it('take an importance set by hand, and still know the suggestion', () => {
    const said = { projectTypes: ['startup-mvp'], rated: { ease: 2, security: 5 } };
    expect(weighting(said, 'ease')).toMatchObject({ importance: 2, suggested: 9, own: true });
    expect(weighting(said, 'security')).toMatchObject({ importance: 5, suggested: 5, own: true });
    expect(weighting(said, 'community')).toMatchObject({ importance: 7, suggested: 7, own: false });
  });

  it('leave out an importance of a fit that is not answered, and take it back with the answer', () => {
    expect(importancesOf({ rated: { 'team-fit': 3 } })).toEqual(allAt(5));
    expect(importancesOf({ rated: { 'team-fit': 3 }, languages: { php: 'well' } })).toMatchObject({
      'team-fit': 3,
    });
    expect(() => weighting({ rated: { 'team-fit': 3 } }, 'team-fit')).toThrow('team-fit');
  });

  it('count one of your own at 5, whatever the project types suggest for the others', () => {
    const criteria = { own: [{ id: 'own-1', name: 'Fun', worst: 'none', best: 'all day' }] };
    expect(weighting({ criteria, projectTypes: ['startup-mvp'] }, 'own-1')).toMatchObject({
      importance: 5,
      suggested: 5,
      own: false,
    });
    expect(weighting({ criteria, projectTypes: ['startup-mvp'] }, 'ease').suggested).toBe(9);
    expect(weighting({ criteria, rated: { 'own-1': 8 } }, 'own-1')).toMatchObject({
      importance: 8,
      own: true,
    });
  });

  it('count the same when every importance is 0', () => {
    const zero = evaluation({ rated: allAt(0) });
    expect(zero.allZero).toBe(true);
    for (const { weight } of zero.weightings) expect(weight).toBeCloseTo(1 / 6, 12);
    expect(evaluation({ rated: { ...allAt(0), ease: 0.1 } }).allZero).toBe(false);
  });

  it('never read 0 % while they count a little', () => {
    // 0.1 of 50.1 is a fifth of a percent.
    const said = { rated: { ...allAt(10), ease: 0.1 } };
    expect(weighting(said, 'ease').percent).toBe(0);
    expect(shareText(weighting(said, 'ease'))).toBe('under 1\u00a0%');
    expect(shareText(weighting({ rated: { ease: 0 } }, 'ease'))).toBe('0\u00a0%');
    expect(shareText(weighting(said, 'security'))).toBe('20\u00a0%');
  });

  it('are computed once for one decision', () => {
    const decision = decide({ projectTypes: ['cms'] });
    expect(evaluationOf(catalogue, decision)).toBe(evaluationOf(catalogue, decision));
    const mustHaves = firstParty('orm');
    const other = { ...decision, answers: { ...decision.answers, mustHaves } };
    expect(problemOf(catalogue, other).projectTypes).toEqual(problemOf(catalogue, decision).projectTypes);
  });
});
