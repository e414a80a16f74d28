import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frameworkKinds } from '../../../src/catalogue/catalogue';
import type { Address, AddressOf } from '../../../src/routes/address';
import { placeOf, readAddress, writeAddress } from '../../../src/routes/codec';
import {
  defaultResultsView,
  hideableColumns,
  MOST_COMPARED,
  type ResultsView,
  tableColumns,
} from '../../../src/routes/resultsView';
import { learnTopics } from '../../../src/routes/screens/learn';
import { returnTargets } from '../../../src/routes/screens/questions';
import { resultsSections } from '../../../src/routes/screens/results';
import { defaultSourcesView, sourceColumns } from '../../../src/routes/sourcesView';
import { ids, known } from './madeUp';

const framework = fc.constantFrom(...ids(known.frameworks));
const criterion = fc.constantFrom(...ids(known.criteria));
const columns = tableColumns(ids(known.criteria));
/** Ids of a list are separated by commas, and of a table by colons: no generated id has either. */
const listed = fc.constantFrom(...ids(known.frameworks).filter((id) => !/[,:]/.test(id)));
const services = known.projectTypes.flatMap(({ id, service }) => (service ? [id] : []));

const view: fc.Arbitrary<ResultsView> = fc.record({
  compare: fc.option(fc.uniqueArray(listed, { maxLength: MOST_COMPARED })),
  sort: fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }),
  name: fc.string({ unit: 'grapheme' }),
  languages: fc.uniqueArray(fc.constantFrom(...ids(known.languages))),
  kinds: fc.uniqueArray(fc.constantFrom(...frameworkKinds)),
  minimum: fc.dictionary(criterion, fc.constantFrom(0.5, 3, 7.5, 10)),
  hidden: fc.uniqueArray(fc.constantFrom(...hideableColumns(columns))),
});

/** Some address of every screen: a screen without one here does not compile. */
const addresses: { readonly [Screen in Address['screen']]: fc.Arbitrary<AddressOf<Screen>> } = {
  start: fc.constant({ screen: 'start' }),
  project: question('project'),
  team: question('team'),
  'must-haves': question('must-haves'),
  priorities: question('priorities'),
  review: question('review'),
  results: fc.record(
    { screen: fc.constant('results'), section: fc.constantFrom(...resultsSections), view },
    { requiredKeys: ['screen', 'view'] },
  ),
  framework: fc.record({ screen: fc.constant('framework'), framework }),
  evidence: fc.record({ screen: fc.constant('evidence'), framework, criterion }),
  criterion: fc.record({ screen: fc.constant('criterion'), criterion }),
  learn: fc.record(
    { screen: fc.constant('learn'), topic: fc.constantFrom(...learnTopics) },
    { requiredKeys: ['screen'] },
  ),
  services: fc.record(
    { screen: fc.constant('services'), services: fc.subarray(services) },
    { requiredKeys: ['screen'] },
  ),
  sources: fc.record({
    screen: fc.constant('sources'),
    view: fc.record({
      search: fc.string({ unit: 'grapheme' }),
      sort: fc.record({ column: fc.constantFrom(...sourceColumns), descending: fc.boolean() }),
    }),
  }),
  'not-found': fc.constantFrom(
    { screen: 'not-found', path: 'nowhere' },
    { screen: 'not-found', path: 'framework/struts%20two' },
  ),
};

function question<const Screen extends string>(screen: Screen) {
  return fc.record(
    { screen: fc.constant(screen), returnTo: fc.constantFrom(...returnTargets) },
    { requiredKeys: ['screen'] },
  );
}

const anyAddress: fc.Arbitrary<Address> = fc.oneof(...Object.values(addresses));
const read = (hash: string) => readAddress(hash, known);
/** Without the difference between objects that have a prototype and those that have none. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('addresses', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(anyAddress, (one) => {
        const { address, problems } = read(writeAddress(one));
        expect(problems).toEqual([]);
        expect(plain(address)).toEqual(plain(one));
      }),
      { numRuns: 500 },
    );
  });

  it('of any text are read without throwing, and written again', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }).map((text) => `#/results?${text}`),
      fc
        .tuple(fc.constantFrom('compare', 'sort', 'min', 'hide', 'name'), fc.string())
        .map(([key, text]) => `#/results?${key}=${text}`),
      fc.string().map((text) => `#/evidence/${text}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { address } = read(text);
        expect(plain(read(writeAddress(address)).address)).toEqual(plain(address));
      }),
    );
  });

  it('write only what differs from the default', () => {
    expect(writeAddress({ screen: 'results', view: defaultResultsView })).toBe('#/results');
    expect(writeAddress({ screen: 'sources', view: defaultSourcesView })).toBe('#/sources');
    expect(
      writeAddress({
        screen: 'results',
        section: 'table',
        view: {
          ...defaultResultsView,
          sort: { column: 'score', descending: true },
          minimum: { security: 7, ease: 0 },
        },
      }),
    ).toBe('#/results/table?sort=-score&min=security:7');
  });

  it('name things of one’s own', () => {
    expect(read('#/evidence/own-k3J_x9/own-7').address).toEqual({
      screen: 'evidence',
      framework: 'own-k3J_x9',
      criterion: 'own-7',
    });
    expect(read('#/results?compare=own-k3J_x9,django&sort=-own-7&min=own-7:3&hide=own-7').problems).toEqual(
      [],
    );
  });

  it.each([
    '#/nowhere',
    '#/results/nowhere',
    '#/framework/struts',
    '#/framework',
    '#/framework/django/security',
    '#/evidence/django',
    '#/project/x',
    '#/Project',
    '#//x',
    '#/a/b/c/d',
    '#/constructor',
    '#/framework/__proto__',
  ])('of an unknown page (%s) say so', (hash) => {
    expect(read(`${hash}?sort=beauty`)).toEqual({
      address: { screen: 'not-found', path: hash.slice(2) },
      problems: [],
    });
  });

  it('hold their parts with or without a slash at the end, encoded or not', () => {
    const django: Address = { screen: 'framework', framework: 'django' };
    for (const hash of [
      '#/framework/django',
      '#/framework/django/',
      '/framework/django',
      '#/%66ramework/django',
    ])
      expect(read(hash).address).toEqual(django);
    for (const hash of ['', '#', '#/', '/']) expect(read(hash).address).toEqual({ screen: 'start' });
  });
});

describe('a part of an address that cannot be read', () => {
  it.each([
    ['#/results?sort=beauty', 'The table cannot be sorted by “beauty”; it is sorted by rank.'],
    ['#/results?sort=', 'The table cannot be sorted by “”; it is sorted by rank.'],
    ['#/results?compare=django,struts', '“struts” in “compare” is not known here and was left out.'],
    ['#/results?compare=django,rails,flask,koa,phoenix', 'Only the first 4 of 5 frameworks are compared.'],
    [
      '#/results?min=security:11',
      '“security:11” in “min” is not a criterion with a rating from 0 to 10 and was left out.',
    ],
    ['#/results?min=ease', '“ease” in “min” is not a criterion with a rating from 0 to 10 and was left out.'],
    ['#/results?language=cobol', '“cobol” in “language” is not known here and was left out.'],
    ['#/results?kind=tool', '“tool” in “kind” is not known here and was left out.'],
    ['#/results?hide=name', '“name” in “hide” is not known here and was left out.'],
    ['#/team?return=moon', 'This page cannot return to “moon”; Continue goes to the next question.'],
    ['#/services?for=bank,cms', 'There is no service type called “bank”; the others are chosen.'],
    ['#/services?for=enterprise', 'There is no service type called “enterprise”; the others are chosen.'],
    [
      '#/sources?sort=beauty',
      'The sources cannot be sorted by “beauty”; those that support most come first.',
    ],
  ])('is named: %s', (hash, sentence) => {
    expect(read(hash).problems).toEqual([sentence]);
  });

  it('leaves the rest', () => {
    const { address, problems } = read(
      '#/results?compare=django,struts&sort=beauty&min=security:11,ease:5,speed:3,performance:0&hide=name&language=python,python',
    );
    expect(problems).toHaveLength(5);
    expect(address).toEqual({
      screen: 'results',
      view: {
        ...defaultResultsView,
        compare: ['django'],
        minimum: { ease: 5 },
        languages: ['python'],
      },
    });
  });

  it('is the fifth that is compared', () => {
    expect(read('#/results?compare=django,rails,flask,koa,phoenix').address).toMatchObject({
      view: { compare: ['django', 'rails', 'flask', 'koa'] },
    });
  });
});

describe('the services of an address', () => {
  it('are those that the address names, each once', () => {
    expect(read('#/services?for=real-time,enterprise,rest-api,real-time').address).toEqual({
      screen: 'services',
      services: ['real-time', 'rest-api'],
    });
  });

  it('can be none, which is not the same as no choice', () => {
    expect(writeAddress({ screen: 'services', services: [] })).toBe('#/services?for=');
    expect(read('#/services?for=').address).toEqual({ screen: 'services', services: [] });
    expect(writeAddress({ screen: 'services' })).toBe('#/services');
    expect(read('#/services').address).toEqual({ screen: 'services' });
  });
});

describe('the place of an address', () => {
  it('is another for each thing, and the same for each view of it', () => {
    const places = (hashes: readonly string[]) => new Set(hashes.map((hash) => placeOf(read(hash).address)));
    expect(
      places(['#/results', '#/results/table?sort=name', '#/results?compare=django', '#/results/sure']).size,
    ).toBe(1);
    expect(places(['#/team', '#/team?return=review']).size).toBe(1);
    expect(places(['#/learn', '#/learn/fastest']).size).toBe(1);
    expect(
      places([
        '#/framework/django',
        '#/framework/rails',
        '#/evidence/django/ease',
        '#/evidence/django/security',
        '#/criterion/ease',
        '#/results',
        '#/team',
        '#/',
        '#/nowhere',
      ]).size,
    ).toBe(9);
  });
});

describe('what is no address', () => {
  it('does not compile', () => {
    const wrong = () => [
      // @ts-expect-error There is no such screen.
      writeAddress({ screen: 'nowhere' }),
      // @ts-expect-error The criterion is missing.
      writeAddress({ screen: 'evidence', framework: 'django' }),
      // @ts-expect-error There is no such topic.
      writeAddress({ screen: 'learn', topic: 'weather' }),
      // @ts-expect-error The view is missing.
      writeAddress({ screen: 'results' }),
    ];
    expect(wrong).toBeTypeOf('function');
    expectTypeOf<AddressOf<'team'>['returnTo']>().toEqualTypeOf<'review' | 'results' | undefined>();
    expectTypeOf<AddressOf<'framework'>['framework']>().toEqualTypeOf<string>();
  });
});
