import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../../../src/catalogue/catalogue';
import { sortingOf, sortOf } from '../../../../../src/screens/results/table/tableState';
import { firstParty, madeUpCatalogue } from '../../../../support/catalogue';
import { decide, only } from '../../../../support/decide';
import { idsIn, tableOf } from './rows';

const byRank = { column: 'rank', descending: false } as const;
const knowsPython = decide({ languages: { python: 'well' } });

describe('columns', () => {
  test('are the fixed five and one for each criterion that counts', () => {
    expect(tableOf().columns).toEqual([
      'rank',
      'name',
      'kind',
      'language',
      'score',
      'performance',
      'scalability',
      'community',
      'ease',
      'security',
      'flexibility',
    ]);
  });

  test('a fit has a column only while it is in force', () => {
    expect(tableOf({}, knowsPython).columns).toContain('team-fit');
    expect(tableOf({}, knowsPython).columns).not.toContain('project-fit');
    expect(tableOf().columns).toHaveLength(11);
  });

  test('what the view hides and what is not in force is not there', () => {
    const { columns } = tableOf({ hidden: ['kind', 'ease', 'project-fit'] }, knowsPython);
    expect(columns).toHaveLength(10);
    for (const column of ['kind', 'ease', 'project-fit']) expect(columns).not.toContain(column);
  });

  test('a new criterion of the catalogue and one of your own have theirs', () => {
    const shipped = madeUpCatalogue();
    const catalogue: Catalogue = {
      ...shipped,
      criteria: [
        ...shipped.criteria,
        {
          id: 'energy',
          name: 'Energy',
          meaning: '',
          from: 'evidence',
          tone: 9,
          importance: 5,
          since: shipped.version,
        },
      ],
    };
    const decision = decide({
      criteria: { own: [{ id: 'own-1', name: 'Fun', worst: 'none', best: 'all day' }] },
      ratings: [
        { alternative: 'flask', criterion: 'own-1', low: 8, point: 9, high: 10, reason: 'tried it' },
        { alternative: 'koa', criterion: 'own-1', low: 1, point: 2, high: 3, reason: 'tried it' },
      ],
    });
    expect(tableOf({}, decision, catalogue).columns.slice(-3)).toEqual(['flexibility', 'energy', 'own-1']);
    const best = idsIn({ sort: { column: 'own-1', descending: true } }, decision, catalogue);
    // Nothing is known of the others: the middle stands for them.
    expect([best[0], best.at(-1)]).toEqual(['flask', 'koa']);
    expect(idsIn({ minimum: { 'own-1': 8 } }, decision, catalogue)).toEqual(['flask']);
  });
});

describe('sorting', () => {
  test('goes from view to table and back', () => {
    const sort = { column: 'security', descending: true } as const;
    expect(sortingOf(sort)).toEqual([{ id: 'security', desc: true }]);
    expect(sortOf(sortingOf(sort))).toEqual(sort);
  });

  test('a table without a sort is in the order of the ranks', () => {
    expect(sortOf([])).toEqual(byRank);
  });

  test('a criterion that is not in force cannot be sorted by', () => {
    const sort = { column: 'team-fit', descending: true } as const;
    expect(tableOf({ sort }).sort).toEqual(byRank);
    expect(idsIn({ sort })).toEqual(idsIn());
    expect(tableOf({ sort }, knowsPython).sort).toEqual(sort);
    expect(idsIn({ sort }, knowsPython).slice(0, 2)).toEqual(['django', 'flask']);
  });

  test('by rank has the ruled out last in either direction', () => {
    const decision = decide({ rated: only('performance'), mustHaves: firstParty('admin-ui') });
    expect(idsIn({}, decision).slice(0, 2)).toEqual(['django', 'laravel']);
    expect(idsIn({ sort: { column: 'rank', descending: true } }, decision).slice(0, 2)).toEqual([
      'laravel',
      'django',
    ]);
  });

  test('leaves ties in the order of the names', () => {
    const sorted = idsIn({ sort: { column: 'kind', descending: false } });
    expect(sorted.slice(0, 3)).toEqual(['aspnet-core', 'django', 'laravel']);
    // Two micro-frameworks run on Node.js, one on nothing.
    expect(sorted.slice(-4)).toEqual(['flask', 'express', 'koa', 'nodejs']);
  });
});
