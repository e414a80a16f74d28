import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSchemaOf } from '../../../src/build/dataSchema';
import { publishedData, publishedFiles } from '../../../src/build/publishedData';
import { shippedFacts } from '../../../src/build/shippedFacts';
import { deriveRatings } from '../../../src/scoring/rating/ratings';
import { grownFacts } from '../../support/grownFacts';

type Json = Record<string, unknown>;

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(dataSchemaOf(shippedFacts));

const { evidence, models } = shippedFacts;
const frameworkIds = shippedFacts.frameworks.map(({ id }) => id);
const ratedIds = shippedFacts.criteria.filter(({ from }) => from === 'evidence').map(({ id }) => id);

/** As somebody reads it who downloads it. */
const read = (name: keyof ReturnType<typeof publishedFiles>): Json =>
  JSON.parse(JSON.stringify(publishedFiles()[name]));

function expectValid(file: Json): void {
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
}

describe('the published ratings', () => {
  const file = read('ratings.json');
  const ratings = file.ratings as { framework: string; criterion: string; [end: string]: unknown }[];

  it('keep to their schema', () => {
    expect(file.contents).toBe('ratings');
    expectValid(file);
  });

  it('are those that follow from the evidence, one per framework and criterion', () => {
    expect(ratings).toHaveLength(frameworkIds.length * ratedIds.length);
    for (const derived of deriveRatings(models, evidence, frameworkIds)) {
      const { framework, criterion } = derived;
      const own = ratings.filter((one) => one.framework === framework && one.criterion === criterion);
      expect(own, `${framework} ${criterion}`).toHaveLength(1);
      for (const end of ['low', 'point', 'high'] as const) {
        // Published to nine decimals, as the app is.
        expect(own[0]?.[end], `${framework} ${criterion} ${end}`).toBeCloseTo(derived[end], 8);
        expect(own[0]?.[end]).toBe(Math.round(derived[end] * 1e9) / 1e9);
      }
    }
  });

  it('name the models and everything that an id stands for', () => {
    expect(file.models).toEqual(JSON.parse(JSON.stringify(models)));
    expect((file.frameworks as Json[]).map(({ id }) => id)).toEqual([...frameworkIds]);
    expect((file.criteria as Json[]).map(({ id }) => id)).toEqual([...ratedIds]);
  });
});

describe('the published evidence', () => {
  const file = read('evidence.json');

  it('keeps to its schema', () => {
    expect(file.contents).toBe('evidence');
    expectValid(file);
  });

  it('is all of it', () => {
    expect(file.records).toEqual(JSON.parse(JSON.stringify(evidence)));
  });

  it('has the day of the last look-up for a version, as the ratings have', () => {
    const days = evidence.flatMap((record) => (record.status === 'gap' ? [] : record.checked)).sort();
    expect(file.version).toBe(days.at(-1));
    expect(read('ratings.json').version).toBe(file.version);
  });
});

const counted: Json = {
  framework: 'django',
  criterion: 'security',
  indicator: 'csrf',
  status: 'rated',
  value: 'built-in',
  date: '2026-03',
  source: { title: 'Django documentation: topics/security', url: 'https://docs.djangoproject.com/' },
  checked: '2026-11-22',
  obtained: 'official documentation',
};
const figure: Json = { ...counted, criterion: 'community', indicator: 'stars', value: 80_000, unit: 'stars' };
const step: Json = { ...counted, criterion: 'scalability', indicator: 'all-cores', value: 2 };
const gap: Json = {
  framework: 'koa',
  criterion: 'community',
  indicator: 'support-months',
  status: 'gap',
  value: null,
  note: 'No support window is published.',
};

const withRecord = (record: Json): Json => ({ ...read('evidence.json'), records: [record] });

function without(record: Json, field: string): Json {
  const { [field]: _, ...rest } = record;
  return rest;
}

describe('the schema of a record', () => {
  it.each([
    ['a level', counted],
    ['a figure', figure],
    ['a step', step],
    ['a gap', gap],
    ['a year for a date', { ...counted, date: '2026' }],
    ['no date', without(counted, 'date')],
  ])('takes %s', (_, record) => {
    expectValid(withRecord(record));
  });

  it.each([
    ['a framework that does not exist', { ...counted, framework: 'struts' }],
    ['a criterion that is not rated', { ...counted, criterion: 'team-fit' }],
    ['an indicator that its criterion does not count', { ...counted, indicator: 'stars' }],
    ['an unknown status', { ...counted, status: 'probably' }],
    ['an unknown level', { ...counted, value: 'somewhat' }],
    ['a figure where a level is asked for', { ...counted, value: 1 }],
    ['a level where a figure is asked for', { ...figure, value: 'built-in' }],
    ['a figure of 0 on a logarithmic scale', { ...figure, value: 0 }],
    ['a step that has no meaning', { ...step, value: 3 }],
    ['a counted record without a value', { ...counted, value: null }],
    ['a record without a source', without(counted, 'source')],
    ['a source without a title', { ...counted, source: { title: '', url: 'https://example.org/' } }],
    ['a source that is not https', { ...counted, source: { title: 'A page', url: 'http://example.org/' } }],
    ['a source that is no address', { ...counted, source: { title: 'A page', url: 'https://a b' } }],
    ['a day that does not exist', { ...counted, checked: '2026-02-30' }],
    ['a look-up known only to the month', { ...counted, checked: '2026-11' }],
    ['a month that does not exist', { ...counted, date: '2026-13' }],
    ['an unknown way to obtain it', { ...counted, obtained: 'hearsay' }],
    ['a field that nobody knows', { ...counted, confidence: 0.5 }],
    ['a gap without a note', without(gap, 'note')],
    ['a gap with a value', { ...gap, value: 12 }],
    ['a gap with a source', { ...gap, source: counted.source }],
  ])('refuses %s', (_, record) => {
    expect(validate(withRecord(record))).toBe(false);
  });
});

describe('the schema of a file', () => {
  const ratings = read('ratings.json');
  const [first] = ratings.ratings as Json[];

  it.each([
    ['unknown contents', { ...ratings, contents: 'opinions' }],
    ['no version', without(ratings, 'version')],
    ['no licence', without(ratings, 'licence')],
    ['no ratings', { ...ratings, ratings: [] }],
    ['a rating above 10', { ...ratings, ratings: [{ ...first, point: 10.5 }] }],
    ['a rating in words', { ...ratings, ratings: [{ ...first, point: 'good' }] }],
    ['a rating without its range', { ...ratings, ratings: [without(first as Json, 'low')] }],
    ['a model without parts', { ...ratings, models: [{ criterion: 'ease', parts: [] }] }],
    ['the records of the other file', { ...ratings, records: read('evidence.json').records }],
  ])('refuses %s', (_, file) => {
    expect(validate(file)).toBe(false);
  });
});

describe('data with another framework and another criterion', () => {
  const validateGrown = ajv.compile(dataSchemaOf(grownFacts()));

  it.each(['ratings.json', 'evidence.json'] as const)(
    'has %s that keeps to its schema, and to no other',
    (name) => {
      const file: Json = JSON.parse(JSON.stringify(publishedFiles(grownFacts())[name]));
      validateGrown(file);
      expect(validateGrown.errors ?? []).toEqual([]);
      expect(validate(file)).toBe(false);
      expect(file.title).toMatch(
        name === 'ratings.json' ? /eleven backend frameworks by seven criteria/ : /eleven backend/,
      );
    },
  );
});

describe('the development server', () => {
  let server: ViteDevServer;
  let address: string;

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'silent',
      plugins: [publishedData()],
      server: { port: 0, host: '127.0.0.1', ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? '';
  });
  afterAll(() => server.close());

  it.each(Object.keys(publishedFiles()) as (keyof ReturnType<typeof publishedFiles>)[])(
    'serves %s as the build does',
    async (name) => {
      const response = await fetch(`${address}data/${name}?v=1`);
      expect(response.headers.get('Content-Type')).toBe('application/json');
      expect(await response.json()).toEqual(read(name));
    },
  );

  it('serves nothing else from there', async () => {
    expect((await fetch(`${address}data/secrets.json`)).status).toBe(404);
    expect((await fetch(`${address}data/constructor`)).status).toBe(404);
  });
});
