import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/build/levels';
import { repeated } from '../../../src/build/problems/ids';
import { shippedFacts } from '../../../src/build/shippedFacts';
import type { Fact, ProfileFacts } from '../../../src/catalogue/facts';
import { loadProfile, loadProfiles } from '../../../src/catalogue/profiles';
import { expectNoProblems, problemsOfOrigin, problemsOfSource } from './checks';

const { evidence, frameworks, projectTypes, profiles: allProfiles } = shippedFacts;

const lists = ['features', 'advantages', 'idealUses', 'limits'] as const;
const facts = [
  'languages',
  'firstRelease',
  'latestRelease',
  'licence',
  'governance',
  'concurrency',
  'server',
  'platforms',
  'databaseLayer',
  'templateEngine',
  'supportPolicy',
] as const satisfies readonly (keyof ProfileFacts)[];

const file = ({ framework }: ProfileFacts) => `src/catalogue/frameworks/${framework}/profile.ts`;

function problemsOfFact(fact: Fact): string[] {
  if (fact.value === null) return fact.reason.trim() === '' ? ['is missing without a reason: give one'] : [];
  return [
    ...(fact.value.trim() === '' ? ['is empty: use null and a reason'] : []),
    ...problemsOfSource(fact.source),
  ];
}

describe('profiles', () => {
  it.each(frameworks)('load $id by its id, with its levels', async ({ id }) => {
    const profile = allProfiles.find(({ framework }) => framework === id);
    expect(profile).toBeDefined();
    expect(await loadProfile(id)).toEqual(profile && profileOf(shippedFacts, profile));
  });

  it('load all at once, in the order of the frameworks', async () => {
    expect((await loadProfiles()).map(({ framework }) => framework)).toEqual(frameworks.map(({ id }) => id));
  });

  it('say so when there is none', async () => {
    await expect(loadProfile('struts')).rejects.toThrow('There is no profile of struts');
  });

  it('give an overview of two or three sentences', () => {
    expectNoProblems(
      allProfiles
        .map((profile) => ({ profile, count: profile.overview.match(/[.!?](?=\s+[A-Z]|$)/g)?.length ?? 0 }))
        .filter(({ count }) => count < 2 || count > 3)
        .map(
          ({ profile, count }) =>
            `${file(profile)} has an overview of ${count} sentences: write two or three`,
        ),
    );
  });

  it('have statements in every list, each with the source it comes from', () => {
    expectNoProblems(
      allProfiles.flatMap((profile) =>
        lists.flatMap((list) => [
          ...(profile[list].length === 0
            ? [`${file(profile)} has no ${list}: add some with their origin`]
            : []),
          ...profile[list].flatMap(({ text, origin }) =>
            problemsOfOrigin(origin).map((problem) => `${file(profile)}, ${list}, "${text}" ${problem}`),
          ),
        ]),
      ),
    );
  });

  it('put the statements of the article first, and rest their limits on documentation alone', () => {
    expectNoProblems(
      allProfiles.flatMap((profile) => [
        ...lists
          .filter((list) => {
            const origins = profile[list].map(({ origin }) => origin.from);
            return (
              origins.lastIndexOf('article') > origins.indexOf('documentation') &&
              origins.includes('documentation')
            );
          })
          .map((list) => `${file(profile)}: move the article's ${list} to the front`),
        ...profile.limits
          .filter(({ origin }) => origin.from === 'article')
          .map(({ text }) => `${file(profile)}: the article states no limits, so cite a page for "${text}"`),
      ]),
    );
  });

  it('say nothing twice', () => {
    expectNoProblems(
      allProfiles.flatMap((profile) =>
        repeated(lists.flatMap((list) => profile[list].map(({ text }) => text))).map(
          (text) => `${file(profile)} says "${text}" twice: remove one`,
        ),
      ),
    );
  });

  it('have facts with a source, or say why there is none', () => {
    expectNoProblems(
      allProfiles.flatMap((profile) =>
        facts.flatMap((fact) =>
          problemsOfFact(profile[fact]).map((problem) => `${file(profile)}, ${fact} ${problem}`),
        ),
      ),
    );
  });

  it('have a source for typing, for every level and for every user', () => {
    expectNoProblems(
      allProfiles.flatMap((profile) =>
        [
          ['staticTyping', profile.staticTyping.source] as const,
          ...Object.entries(profile.capabilities).map(([id, { source }]) => [id, source] as const),
          ...Object.entries(profile.furtherSources ?? {}),
          ...profile.notableUsers.map(({ name, source }) => [name, source] as const),
        ].flatMap(([what, source]) =>
          problemsOfSource(source).map((problem) => `${file(profile)}, ${what} ${problem}`),
        ),
      ),
    );
  });

  it('link to documentation and repository over https', () => {
    for (const { documentationUrl, repositoryUrl } of allProfiles) {
      expect(new URL(documentationUrl).protocol).toBe('https:');
      expect(new URL(repositoryUrl).hostname).toBe('github.com');
    }
  });

  it('show the levels that the ratings count, with their source and note', async () => {
    for (const profile of await loadProfiles()) {
      expect(profile.firstParty.map(({ id }) => id)).toEqual(shippedFacts.capabilities.map(({ id }) => id));
      for (const { id, level, sources } of profile.firstParty) {
        const records = evidence.filter(
          (record) => record.framework === profile.framework && record.indicator === id,
        );
        for (const record of records) {
          expect(record.value, `${id} of ${profile.framework}`).toBe(level);
          expect(sources.map(({ url }) => url)).toContain(record.status === 'gap' ? '' : record.source.url);
        }
        expect(sources.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(['express', 'koa'])('count what Node.js brings for %s', async (id) => {
    const { firstParty } = await loadProfile(id);
    expect(firstParty.filter(({ level }) => level === 'built-in')).toMatchObject([
      { id: 'reload', note: 'node --watch of the Node.js runtime.' },
      { id: 'test-tools', note: 'node:test of the Node.js runtime.' },
    ]);
  });

  it('are cited with a source whose title says something where a project type fits', () => {
    expectNoProblems(
      projectTypes.flatMap(({ id, fits }) =>
        fits.flatMap(({ framework, origin }) =>
          problemsOfOrigin(origin).map((problem) => `${id}, ${framework}: ${problem}`),
        ),
      ),
    );
  });

  it('type statically by default only where the whole language does', () => {
    const typed = new Map<string, Set<string>>();
    for (const { id, language } of frameworks) {
      const value = allProfiles.find(({ framework }) => framework === id)?.staticTyping.value;
      typed.set(language, (typed.get(language) ?? new Set()).add(String(value)));
    }
    expectNoProblems(
      [...typed]
        .filter(([, values]) => values.size > 1)
        .map(
          ([language, values]) =>
            `${language} is typed ${[...values].join(' and ')}: one language, one answer`,
        ),
    );
  });
});
