import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../src/catalogue/evidence';
import { ratingModels } from '../../../../src/catalogue/facts/ratingModels';
import { loadProfiles } from '../../../../src/catalogue/profiles';
import { allSources } from '../../../../src/screens/sources/allSources';
import { nextSort } from '../../../../src/screens/sources/SourceTable';
import {
  type Citation,
  pageName,
  type SourceRow,
  searched,
  sorted,
  sourceRows,
} from '../../../../src/screens/sources/sourceRows';
import { shipped } from '../../../support/shipped';

const django = { id: 'django', name: 'Django' };
const koa = { id: 'koa', name: 'Koa.js' };
const rails = { id: 'rails', name: 'Ruby on Rails' };
const community = { id: 'community', name: 'Community support' };
const security = { id: 'security', name: 'Security' };

const survey = { title: 'The survey of 2025', url: 'https://survey.example.org/2025' };
const list = { title: 'A list of stars', url: 'https://www.example.com/list' };

const citation = (changes: Partial<Citation>): Citation => ({
  framework: django,
  page: community,
  what: 'GitHub stars',
  source: survey,
  ...changes,
});

const only = (rows: readonly SourceRow[]): SourceRow => {
  expect(rows).toHaveLength(1);
  return rows[0] as SourceRow;
};

describe('sources', () => {
  it('are grouped by address, with the latest dates and everything that rests on them', () => {
    const row = only(
      sourceRows([
        citation({ date: '2025-07', checked: '2026-11-22', obtained: 'raw file' }),
        citation({ date: '2026', checked: '2026-11-21', obtained: 'quoted by a third party' }),
        citation({ what: 'GitHub forks', obtained: 'raw file' }),
        citation({ framework: koa, page: 'profile', what: 'Facts' }),
      ]),
    );
    expect(row).toMatchObject({
      url: survey.url,
      site: 'survey.example.org',
      date: '2026',
      checked: '2026-11-22',
      obtained: ['raw file', 'quoted by a third party'],
      supports: 4,
    });
    expect(row.uses.map((use) => [pageName(use), use.what])).toEqual([
      ['Community support of Django', ['GitHub stars', 'GitHub forks']],
      ['Page of Koa.js', ['Facts']],
    ]);
  });

  it('go by the title that is used most', () => {
    const other = { ...survey, title: 'Another name for it' };
    const rows = sourceRows([citation({ source: other }), citation({}), citation({})]);
    expect(only(rows).title).toBe(survey.title);
    // The other title is still found.
    expect(searched(rows, 'another name')).toHaveLength(1);
  });

  it('without dates say so', () => {
    expect(only(sourceRows([citation({})]))).toMatchObject({ date: null, checked: null, obtained: [] });
  });
});

describe('a search', () => {
  const rows = sourceRows([
    citation({}),
    citation({ framework: rails, page: security, what: 'CSRF protection', source: list }),
  ]);

  it.each([
    ['SURVEY', survey.url],
    ['example.com', list.url],
    ['django', survey.url],
    ['security', list.url],
    ['csrf rails', list.url],
    ['  stars  ', undefined],
  ])('for "%s" looks at title, address, framework, criterion and fact', (search, url) => {
    const found = searched(rows, search).map((row) => row.url);
    expect(found).toEqual(url === undefined ? [survey.url, list.url] : [url]);
  });

  it('needs every word', () => {
    expect(searched(rows, 'csrf django')).toEqual([]);
    expect(searched(rows, '')).toHaveLength(2);
  });
});

describe('the order', () => {
  const rows = sourceRows([
    citation({ date: '2025-07' }),
    citation({ source: list, date: '2026-01-05' }),
    citation({ source: list }),
    citation({ source: { title: 'Undated', url: 'https://example.net/' } }),
  ]);
  const titles = (column: 'title' | 'site' | 'date' | 'supports', descending: boolean) =>
    sorted(rows, { column, descending }).map(({ title }) => title);

  it('is by any column, equals by title', () => {
    expect(titles('supports', true)).toEqual(['A list of stars', 'The survey of 2025', 'Undated']);
    expect(titles('title', true)).toEqual(['Undated', 'The survey of 2025', 'A list of stars']);
    expect(titles('site', false)).toEqual(['A list of stars', 'Undated', 'The survey of 2025']);
  });

  it('has what is undated last in either direction', () => {
    expect(titles('date', true)).toEqual(['A list of stars', 'The survey of 2025', 'Undated']);
    expect(titles('date', false)).toEqual(['The survey of 2025', 'A list of stars', 'Undated']);
  });

  it('turns round when the same column is pressed again', () => {
    const byTitle = nextSort({ column: 'supports', descending: true }, 'title');
    expect(byTitle).toEqual({ column: 'title', descending: false });
    expect(nextSort(byTitle, 'title')).toEqual({ column: 'title', descending: true });
    expect(nextSort(byTitle, 'date')).toEqual({ column: 'date', descending: true });
  });
});

const citing = { models: ratingModels, evidence, profiles: await loadProfiles() };

describe('all sources', () => {
  const all = allSources(shipped, citing);

  it('hold every source of the evidence, once', () => {
    const cited = new Set(evidence.flatMap((record) => (record.status === 'gap' ? [] : record.source.url)));
    const urls = all.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toEqual(expect.arrayContaining([...cited]));
    const facts = all
      .flatMap(({ uses }) => uses)
      .filter(({ page }) => page !== 'profile' && page.id !== 'project-fit');
    expect(facts.length).toBeGreaterThan(cited.size / 2);
  });

  it('say in words what rests on them, never with an id', async () => {
    const ids = new Set<string>(evidence.map(({ indicator }) => indicator));
    const words = all.flatMap(({ uses }) => uses.flatMap(({ what }) => what));
    expect(words.filter((text) => ids.has(text))).toEqual([]);
  });

  it('are those about what the catalogue knows', () => {
    const frameworks = shipped.frameworks.filter(({ id }) => id === 'koa');
    const uses = allSources({ ...shipped, frameworks }, citing).flatMap((row) => row.uses);
    expect(uses.length).toBeGreaterThan(0);
    expect(new Set(uses.map(({ framework }) => framework.id))).toEqual(new Set(['koa']));
  });
});
