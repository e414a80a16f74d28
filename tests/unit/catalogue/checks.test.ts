import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/catalogue/types';
import { isDay, isPartialDate, LAST_CHECK, problemsOfSource, problemsOfText, repeated } from './checks';
import { problemsOfRecord } from './recordChecks';

describe('the checks of the data', () => {
  it.each(['2026', '2026-02', '2026-02-28', '2024-02-29'])('take %s for a date', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['', '26', '2026-13', '2026-02-30', '2025-02-29', '2026-2-3', '2026-11-23T00:00'])(
    'do not take "%s" for a date',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('tell a day from a month', () => {
    expect(isDay('2026-11-23')).toBe(true);
    expect(isDay('2026-11')).toBe(false);
  });

  it.each(['official documentation / source', 'Security policy', 'docs text search', ''])(
    'reject "%s" as the title of a source',
    (title) => {
      expect(problemsOfSource({ title, url: 'https://example.org/' })).toHaveLength(1);
    },
  );

  it.each(['http://example.org/', 'example.org', ''])('reject "%s" as an address', (url) => {
    expect(problemsOfSource({ title: 'Django documentation: topics/security', url })).toHaveLength(1);
  });

  it.each(['', ' led by a space', 'PRIMARY page', 'named in the guide (line 684).', 'The ideal place ...'])(
    'reject "%s" as a text',
    (text) => {
      expect(problemsOfText(text)).not.toEqual([]);
    },
  );

  it('pass a plain sentence with a named source', () => {
    expect(problemsOfText('Version 26, LTS to 2029-04-30.')).toEqual([]);
    expect(
      problemsOfSource({
        title: 'Flask documentation: design',
        url: 'https://flask.palletsprojects.com/en/stable/design/',
      }),
    ).toEqual([]);
  });

  it('find every repeated id', () => {
    expect(repeated(['a', 'b', 'a', 'c', 'a'])).toEqual(['a', 'a']);
  });
});

describe('a record', () => {
  const csrf: Evidence = {
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
  const stars: Evidence = { ...csrf, criterion: 'community', indicator: 'stars', value: 80_000 };
  const cores: Evidence = { ...csrf, criterion: 'scalability', indicator: 'all-cores', value: 2 };
  const gap: Evidence = {
    framework: 'koa',
    criterion: 'community',
    indicator: 'support-months',
    status: 'gap',
    value: null,
    note: 'No support window is published.',
  };
  const where = 'src/catalogue/frameworks/django/evidence.ts, security, csrf';

  it.each([csrf, stars, cores, gap])('passes when it is well formed ($indicator)', (record) => {
    expect(problemsOfRecord(record)).toEqual([]);
  });

  // Each sentence names the file, the criterion and the indicator, and says what to do.
  it.each<[string, Evidence, string]>([
    [
      'has a level that does not exist',
      { ...csrf, value: 'yes' } as unknown as Evidence,
      `${where} has the value yes: use one of the levels built-in, first-party add-on, third-party, none`,
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
      'src/catalogue/frameworks/django/evidence.ts, security, cookies is rated but no model counts it: make it context',
    ],
    [
      'has a source without https',
      { ...csrf, source: { ...csrf.source, url: 'docs.djangoproject.com' } },
      `${where} has the address "docs.djangoproject.com": give a complete https address`,
    ],
    [
      'has a source whose title says nothing',
      { ...csrf, source: { ...csrf.source, title: 'Docs' } },
      `${where} has the source title "Docs": say which page of whom it is`,
    ],
    [
      'was looked up on no day',
      { ...csrf, checked: '2026-11' },
      `${where} was checked on 2026-11: give a day up to ${LAST_CHECK}, or raise LAST_CHECK`,
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
      'src/catalogue/frameworks/koa/evidence.ts, community, support-months is a gap without a reason: say in its note what was looked for',
    ],
  ])('fails when it %s, with a sentence that says where and what to do', (_, record, sentence) => {
    expect(problemsOfRecord(record)).toEqual([sentence]);
  });
});
