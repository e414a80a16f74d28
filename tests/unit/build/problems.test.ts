import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/build/problems';
import { shippedFacts } from '../../../src/build/shippedFacts';
import type { Facts } from '../../../src/catalogue/facts';

/** The list with what the change makes of the thing with that id. */
function changed<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  change: (thing: Thing) => Thing,
): readonly Thing[] {
  return things.map((thing) => (thing.id === id ? change(thing) : thing));
}

const { frameworks, criteria, projectTypes, requirements, models, evidence, profiles } = shippedFacts;

/** The profiles, with the levels that the one of Koa.js states changed. */
const withKoaLevels = (
  change: (levels: Facts['profiles'][number]['capabilities']) => Facts['profiles'][number]['capabilities'],
) =>
  profiles.map((profile) =>
    profile.framework === 'koa' ? { ...profile, capabilities: change(profile.capabilities) } : profile,
  );

describe('the shipped facts', () => {
  it('fit together', () => {
    expect(problemsOf(shippedFacts)).toEqual([]);
  });
});

describe('facts that do not fit together', () => {
  it.each<[string, Partial<Facts>, string]>([
    [
      'an id that is there twice',
      { languages: [...shippedFacts.languages, ...shippedFacts.languages.slice(0, 1)] },
      'The language javascript is there twice: give one of them an id of its own.',
    ],
    [
      'an id that no address can hold',
      { situations: shippedFacts.situations.map((one) => ({ ...one, id: `${one.id} ` })) },
      'The situation startup-mvp  would have to be escaped in an address: use small letters and hyphens.',
    ],
    [
      'a language that is not there',
      { frameworks: changed(frameworks, 'rails', (one) => ({ ...one, language: 'crystal' })) },
      'The framework rails is written in crystal, which is no known language.',
    ],
    [
      'a runtime in another language',
      { frameworks: changed(frameworks, 'rails', (one) => ({ ...one, runsOn: 'nodejs' })) },
      'The framework rails runs on nodejs, which is no runtime of its language.',
    ],
    [
      'a rating without a model',
      { models: models.filter(({ criterion }) => criterion !== 'security') },
      'The criterion security has 0 rating models: give it one.',
    ],
    [
      'a model without a criterion',
      { criteria: criteria.filter(({ id }) => id !== 'ease') },
      'There is a rating model for ease, which is no criterion.',
    ],
    [
      'a criterion without a colour',
      { criteria: changed(criteria, 'ease', (one) => ({ ...one, tone: 0 })) },
      'The criterion ease has the tone 0: choose one from 1 to 10.',
    ],
    [
      'two criteria of one colour',
      { criteria: changed(criteria, 'ease', (one) => ({ ...one, tone: 1 })) },
      'Two criteria have the tone 1: colour tells criteria apart.',
    ],
    [
      'a figure that nobody counts',
      { criteria: changed(criteria, 'ease', (one) => ({ ...one, figure: '{stars} stars' })) },
      'The criterion ease has a figure with {stars}, which its rating model does not count.',
    ],
    [
      'a model with parts that do not make up the rating',
      {
        models: models.map((model) => ({
          ...model,
          parts: model.parts.map((part) => ({ ...part, weight: 0.5 })),
        })),
      },
      'The parts of performance have weights of 0.5 in all: they make up 1.',
    ],
    [
      'a project type that names a framework which is not there',
      {
        projectTypes: changed(projectTypes, 'cloud', (type) => ({
          ...type,
          fits: [{ framework: 'struts', origin: { from: 'article' } }],
        })),
      },
      'The project type cloud names struts, which is no framework.',
    ],
    [
      'an importance of a criterion which is not there',
      {
        projectTypes: changed(projectTypes, 'cloud', (type) => ({
          ...type,
          importances: { ...type.importances, beauty: 3 },
        })),
      },
      'The project type cloud suggests an importance of beauty, which is no criterion rated from evidence.',
    ],
    [
      'a situation of a project type which is not there',
      { projectTypes: projectTypes.filter(({ id }) => id !== 'real-time') },
      'The situation real-time-application stands for real-time, which is no project type.',
    ],
    [
      'a must-have that no record answers',
      {
        requirements: changed(requirements, 'orm', (one) => ({
          ...one,
          rule: { kind: 'level', criterion: 'ease', indicator: 'odm' },
        })),
      },
      'The must-have orm reads ease / odm, which no rating model counts.',
    ],
    [
      'a must-have that asks for a step without a meaning',
      {
        requirements: changed(requirements, 'websockets', (one) => ({
          ...one,
          rule: { kind: 'at-least', criterion: 'scalability', indicator: 'real-time', minimum: 3 },
        })),
      },
      'The must-have websockets asks for at least 3, which the scale of real-time does not tell apart.',
    ],
    [
      'records of a framework which is not there',
      { frameworks: frameworks.filter(({ id }) => id !== 'koa') },
      'There is a profile of koa, which is no framework.',
    ],
    [
      'a framework without a profile',
      { profiles: profiles.filter(({ framework }) => framework !== 'koa') },
      'The framework koa has no profile.',
    ],
    [
      'a missing record',
      {
        evidence: evidence.filter(({ framework, indicator }) => framework !== 'koa' || indicator !== 'stars'),
      },
      'src/catalogue/frameworks/koa/evidence.ts has nothing for community, stars: add a rated record, or a gap that says what was looked for',
    ],
    [
      'a record that is there twice',
      {
        evidence: [
          ...evidence,
          ...evidence.filter(({ framework, indicator }) => framework === 'koa' && indicator === 'stars'),
        ],
      },
      'src/catalogue/frameworks/koa/evidence.ts, community, stars is there twice: remove one, or say how the variants differ',
    ],
    [
      'two levels of one capability',
      {
        evidence: evidence.map((record) =>
          record.framework === 'koa' &&
          record.criterion === 'ease' &&
          record.indicator === 'authentication' &&
          record.status === 'rated'
            ? { ...record, value: 'none' as const }
            : record,
        ),
      },
      'The evidence of koa gives authentication several levels, none for ease and third-party for security: settle which.',
    ],
    [
      'a level with two homes',
      {
        profiles: withKoaLevels(({ caching, ...rest }) => ({
          ...rest,
          ...(caching && { caching, orm: caching }),
        })),
      },
      'src/catalogue/frameworks/koa/profile.ts states a level of orm, which stands in the evidence: remove it here.',
    ],
    [
      'a level with no home',
      { profiles: withKoaLevels(({ caching: _, ...rest }) => rest) },
      'src/catalogue/frameworks/koa/profile.ts has no level of caching: state it with its source.',
    ],
  ])('name %s', (_, change, sentence) => {
    expect(problemsOf({ ...shippedFacts, ...change })).toContain(sentence);
  });

  it('name what cannot be derived when everything else is there', () => {
    const unmeasured = evidence.map((record) =>
      record.framework === 'koa' && record.criterion === 'performance'
        ? ({
            framework: 'koa',
            criterion: 'performance',
            indicator: record.indicator,
            status: 'gap',
            value: null,
            note: 'Nobody measured it.',
            ...(record.variant !== undefined && { variant: record.variant }),
          } as const)
        : record,
    );
    expect(problemsOf({ ...shippedFacts, evidence: unmeasured })).toEqual([
      expect.stringContaining('nothing is known about koa for the criterion performance'),
    ]);
  });
});
