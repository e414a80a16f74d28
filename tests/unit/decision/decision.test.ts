import { describe, expect, it } from 'vitest';
import { criterionIds, languageIds, projectTypeIds, requirementIds } from '../../../src/catalogue/ids';
import { type Decision, emptyDecision, parseDecision } from '../../../src/decision/decision';

function problemOf(change: object): string {
  const result = parseDecision({ ...emptyDecision, ...change });
  return 'problem' in result ? result.problem : 'no problem';
}

describe('a decision', () => {
  it.each<[string, Decision]>([
    ['nothing answered', emptyDecision],
    [
      'everything unsure',
      {
        ...emptyDecision,
        projectTypes: 'not-sure',
        team: 'not-sure',
        mustHaves: 'not-sure',
        weightSpace: 'anything',
      },
    ],
    [
      'everything answered',
      {
        projectTypes: projectTypeIds.slice(0, 3),
        team: Object.fromEntries(languageIds.map((id) => [id, 'some'])),
        mustHaves: requirementIds,
        importances: Object.fromEntries(criterionIds.map((id) => [id, 2.5])),
        weightSpace: 'exactly',
        evidenceRanges: false,
      },
    ],
    ['the ends of the scale', { ...emptyDecision, importances: { ease: 0, security: 10 } }],
  ])('with %s is read as it is', (_, decision) => {
    expect(parseDecision(JSON.parse(JSON.stringify(decision)))).toEqual({ decision });
  });

  it.each<[string, object, string]>([
    ['a project type that does not exist', { projectTypes: ['blockchain'] }, 'projectTypes'],
    ['no project type at all', { projectTypes: [] }, 'projectTypes'],
    ['four project types', { projectTypes: ['cms', 'saas', 'spa', 'social'] }, 'projectTypes'],
    ['a project type twice', { projectTypes: ['cms', 'cms'] }, 'projectTypes'],
    ['an unknown language', { team: { cobol: 'well' } }, 'team'],
    ['an unknown familiarity', { team: { ruby: 'fluent' } }, 'team'],
    ['an unknown requirement', { mustHaves: ['telepathy'] }, 'mustHaves'],
    ['a requirement twice', { mustHaves: ['orm', 'orm'] }, 'mustHaves'],
    ['an importance above the scale', { importances: { ease: 10.1 } }, 'importances.ease'],
    ['an importance below it', { importances: { ease: -1 } }, 'importances.ease'],
    ['an importance that is no number', { importances: { ease: '5' } }, 'importances.ease'],
    ['an endless importance', { importances: { ease: Number.POSITIVE_INFINITY } }, 'importances.ease'],
    ['an unknown criterion', { importances: { beauty: 5 } }, 'importances'],
    ['an unknown weight space', { weightSpace: 'vaguely' }, 'weightSpace'],
    ['no answer about the ranges', { evidenceRanges: null }, 'evidenceRanges'],
    ['something more', { extra: 1 }, 'extra'],
  ])('with %s is refused with the place', (_, change, place) => {
    expect(problemOf(change)).toMatch(new RegExp(`^${place}\\b.*: expected .+, got .+`));
  });

  it.each([null, undefined, 'text', 7, [], {}])('is not %j', (input) => {
    expect(parseDecision(input)).toHaveProperty('problem');
  });
});
