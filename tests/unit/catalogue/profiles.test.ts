import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/catalogue/evidence';
import { frameworks } from '../../../src/catalogue/frameworks';
import { frameworkIds } from '../../../src/catalogue/ids';
import { loadProfile } from '../../../src/catalogue/profiles';
import { allProfiles } from '../../../src/catalogue/profiles/all';
import { type Fact, type FeatureId, featureIds, type Profile } from '../../../src/catalogue/types';
import { expectNoProblems, problemsOfOrigin, problemsOfSource, repeated } from './checks';

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
] as const satisfies readonly (keyof Profile)[];

/** The same question is asked by a feature of the profile and by an indicator of the evidence. */
const askedTwice: Readonly<Partial<Record<FeatureId, string>>> = {
  orm: 'toolbox-orm',
  migrations: 'toolbox-migrations',
  admin_ui: 'toolbox-admin-ui',
  auth: 'authentication-system',
  websockets: 'api-websocket',
  graphql: 'api-graphql',
  grpc: 'api-grpc',
  cli_generator: 'toolbox-generator-cli',
  rate_limiting: 'rate-limiting',
};

const file = ({ framework }: Profile) => `src/catalogue/frameworks/${framework}/profile.ts`;

function problemsOfFact(fact: Fact): string[] {
  if (fact.value === null) return fact.reason.trim() === '' ? ['is missing without a reason: give one'] : [];
  return [
    ...(fact.value.trim() === '' ? ['is empty: use null and a reason'] : []),
    ...problemsOfSource(fact.source),
  ];
}

describe('profiles', () => {
  it('describe every framework once', () => {
    expect(allProfiles.map(({ framework }) => framework)).toEqual([...frameworkIds]);
  });

  it.each(frameworkIds)('load %s by its id', async (id) => {
    expect(await loadProfile(id)).toBe(allProfiles.find(({ framework }) => framework === id));
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

  it('have a source for typing, for every feature and for every user', () => {
    expectNoProblems(
      allProfiles.flatMap((profile) => {
        expect(Object.keys(profile.firstParty)).toEqual([...featureIds]);
        return [
          ...problemsOfSource(profile.staticTyping.source).map(
            (problem) => `${file(profile)}, staticTyping ${problem}`,
          ),
          ...featureIds.flatMap((id) =>
            problemsOfSource(profile.firstParty[id].source).map(
              (problem) => `${file(profile)}, ${id} ${problem}`,
            ),
          ),
          ...profile.notableUsers.flatMap(({ name, source }) =>
            problemsOfSource(source).map((problem) => `${file(profile)}, ${name} ${problem}`),
          ),
        ];
      }),
    );
  });

  it('link to documentation and repository over https', () => {
    for (const { documentationUrl, repositoryUrl } of allProfiles) {
      expect(new URL(documentationUrl).protocol).toBe('https:');
      expect(new URL(repositoryUrl).hostname).toBe('github.com');
    }
  });

  it('agree with the evidence where both answer the same question', () => {
    expectNoProblems(
      allProfiles.flatMap((profile) =>
        Object.entries(askedTwice).flatMap(([feature, indicator]) => {
          const { level } = profile.firstParty[feature as FeatureId];
          return evidence
            .filter((record) => record.framework === profile.framework && record.indicator === indicator)
            .filter(({ value }) => value !== level)
            .map(
              ({ value }) =>
                `${file(profile)} says that ${feature} is ${level}, the record of ${indicator} says ${value}: settle which`,
            );
        }),
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
