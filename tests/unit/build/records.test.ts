import { describe, expect, it } from 'vitest';
import { problemsOfRecord, schemaOf } from '../../../src/build/problems/records';
import { shippedFacts } from '../../../src/build/shippedFacts';
import type { EvidenceRecord } from '../../../src/scoring/rating/evidence';

const schema = schemaOf(shippedFacts);

describe('a record', () => {
  const csrf: EvidenceRecord = {
    framework: 'django',
    criterion: 'security',
    indicator: 'csrf',
    status: 'rated',
    value: 'built-in',
    date: '2026-03',
    source: {
      title: 'Django documentation: topics/security',
      url: 'https://docs.djangoproject.com/en/stable/topics/security/',
    },
    checked: '2026-11-22',
    obtained: 'official documentation',
  };
  const stars: EvidenceRecord = { ...csrf, criterion: 'community', indicator: 'stars', value: 80_000 };
  const cores: EvidenceRecord = { ...csrf, criterion: 'scalability', indicator: 'all-cores', value: 2 };
  const gap: EvidenceRecord = {
    framework: 'koa',
    criterion: 'community',
    indicator: 'support-months',
    status: 'gap',
    value: null,
    note: 'No support window is published.',
  };
  const where = 'src/catalogue/frameworks/django/evidence.ts, security, csrf';

  it.each([csrf, stars, cores, gap])('passes when it is well formed ($indicator)', (record) => {
    expect(problemsOfRecord(record, schema)).toEqual([]);
  });

  it.each(['2026', '2026-02', '2026-02-28', '2024-02-29'])('takes %s for a date', (date) => {
    expect(problemsOfRecord({ ...csrf, date }, schema)).toEqual([]);
  });

  it.each(['', '26', '2026-13', '2026-02-30', '2025-02-29', '1900-02-29', '2026-2-3', '2026-11-23T00:00'])(
    'does not take "%s" for a date',
    (date) => {
      expect(problemsOfRecord({ ...csrf, date }, schema)).toContain(
        `${where} has the date ${date}: write YYYY, YYYY-MM or YYYY-MM-DD`,
      );
    },
  );

  // Each sentence names the file, the criterion and the indicator, and says what to do.
  it.each<[string, EvidenceRecord, string]>([
    [
      'has a level that does not exist',
      { ...csrf, value: 'yes' } as unknown as EvidenceRecord,
      `${where} has the value yes: use a number, or one of the levels built-in, first-party add-on, third-party, none`,
    ],
    [
      'has a level where a figure is asked for',
      { ...stars, value: 'built-in' },
      'src/catalogue/frameworks/django/evidence.ts, community, stars has the value built-in: use a finite number',
    ],
    [
      'has a figure that its scale cannot hold',
      { ...stars, value: 0 },
      'src/catalogue/frameworks/django/evidence.ts, community, stars has the value 0: use a number above 0',
    ],
    [
      'has a step without a meaning',
      { ...cores, value: 3 },
      'src/catalogue/frameworks/django/evidence.ts, scalability, all-cores has the value 3: use a step that the legend explains',
    ],
    [
      'names an indicator that nothing counts',
      { ...csrf, indicator: 'cookies' },
      'src/catalogue/frameworks/django/evidence.ts, security, cookies has the indicator cookies: no model counts it: make it context',
    ],
    [
      'has a source without https',
      { ...csrf, source: { ...csrf.source, url: 'docs.djangoproject.com' } },
      `${where} has the source.url docs.djangoproject.com: give a complete https address`,
    ],
    [
      'has a source without a title',
      { ...csrf, source: { ...csrf.source, title: '' } },
      `${where} has the source.title : leave it out or fill it`,
    ],
    [
      'names a criterion that does not exist',
      { ...csrf, criterion: 'beauty' },
      'src/catalogue/frameworks/django/evidence.ts, beauty, csrf has the criterion beauty: name a criterion that is rated from evidence',
    ],
    [
      'was looked up on no day',
      { ...csrf, checked: '2026-11' },
      `${where} has the checked 2026-11: give a day, YYYY-MM-DD`,
    ],
    [
      'has a date that does not exist',
      { ...csrf, date: '2026-02-30' },
      `${where} has the date 2026-02-30: write YYYY, YYYY-MM or YYYY-MM-DD`,
    ],
    [
      'is newer than its look-up',
      { ...csrf, date: '2026-11-23' },
      `${where} is of 2026-11-23, after it was looked up on 2026-11-22`,
    ],
    [
      'is unconfirmed without a word',
      { ...csrf, status: 'unconfirmed' },
      `${where} is unconfirmed: say in its note what is missing`,
    ],
    [
      'is a gap without a reason',
      { ...gap, note: 'None' },
      'src/catalogue/frameworks/koa/evidence.ts, community, support-months has the note None: say in a sentence what was looked for',
    ],
  ])('fails when it %s, with a sentence that says where and what to do', (_, record, sentence) => {
    expect(problemsOfRecord(record, schema)).toEqual([sentence]);
  });
});
