import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../../src/lib/id';
import type { ResultsView } from '../../../../../src/routes/resultsView';
import {
  activeFilters,
  hasFilters,
  withMinimum,
  withoutFilters,
} from '../../../../../src/screens/results/table/filters';
import { exactly, madeUpCatalogue } from '../../../../support/catalogue';
import { criterion } from '../standings';
import { idsIn, view } from './rows';

const catalogue = madeUpCatalogue();
const everybody = catalogue.frameworks.map(({ id }) => id);

/** Who passes, in the order of the catalogue. */
function left(changes: Partial<ResultsView>, among = catalogue): readonly Id[] {
  const passed = idsIn(changes, undefined, among);
  return among.frameworks.flatMap(({ id }) => (passed.includes(id) ? [id] : []));
}

describe('which rows pass', () => {
  test('every row without filters', () => {
    expect(left({})).toEqual(everybody);
    expect(left({ name: '   ' })).toEqual(everybody);
  });

  test('part of a name, in any case, with spaces around it', () => {
    expect(left({ name: ' kO ' })).toEqual(['koa']);
    expect(left({ name: 'boot' })).toEqual(['spring-boot']);
  });

  test('a name without its dot or space', () => {
    expect(left({ name: 'nodejs' })).toEqual(['nodejs']);
    expect(left({ name: 'asp net' })).toEqual(['aspnet-core']);
    expect(left({ name: 'springboot' })).toEqual(['spring-boot']);
  });

  test('a dot finds the names that have one, other marks find nothing', () => {
    expect(left({ name: '.' })).toEqual(['nodejs', 'express', 'aspnet-core', 'koa']);
    expect(left({ name: '?' })).toEqual([]);
  });

  test('any of the chosen languages', () => {
    expect(left({ languages: ['python', 'elixir'] })).toEqual(['django', 'flask', 'phoenix']);
  });

  test('any of the chosen kinds', () => {
    expect(left({ kinds: ['runtime', 'micro-framework'] })).toEqual(['nodejs', 'flask', 'express', 'koa']);
  });

  test('all filters together', () => {
    expect(left({ languages: ['python'], kinds: ['micro-framework'], name: 'a' })).toEqual(['flask']);
  });

  test('a minimum by the rating as it is shown', () => {
    const ratings = { django: 7, flask: 6.96, koa: 6.94, laravel: 9.9 };
    const four = madeUpCatalogue({
      frameworks: catalogue.frameworks.filter(({ id }) => id in ratings),
      criteria: [criterion('security')],
      ratings: Object.fromEntries(
        Object.entries(ratings).map(([id, security]) => [id, { security: exactly(security) }]),
      ),
    });
    expect(left({ minimum: { security: 7 } }, four)).toEqual(['django', 'flask', 'laravel']);
  });

  test('a minimum for a criterion that is not in force is left out', () => {
    expect(left({ minimum: { 'team-fit': 5 } })).toEqual(everybody);
  });
});

describe('what a filter says of itself', () => {
  test('in the order of the columns', () => {
    const filters = activeFilters(
      view({
        minimum: { ease: 2.5, security: 7 },
        languages: ['php', 'csharp'],
        kinds: ['runtime'],
        name: ' koa ',
      }),
      [criterion('ease'), criterion('security')],
      catalogue.languages,
    );
    expect(filters.map(({ column, title, demand }) => [column, title, demand])).toEqual([
      ['name', 'the name', '“koa” in its name'],
      ['kind', 'the kind', 'runtime as its kind'],
      ['language', 'the language', 'PHP or C# as its language'],
      ['ease', 'the minimum for ease of use', 'at least 2.5 for ease of use'],
      ['security', 'the minimum for security', 'at least 7 for security'],
    ]);
  });
});

describe('changing the filters of a view', () => {
  test('clearing keeps sorting, columns and what is compared', () => {
    const kept = {
      compare: ['koa', 'flask'],
      sort: { column: 'score', descending: true },
      hidden: ['kind'],
    } as const;
    const filtered = view({
      ...kept,
      name: 'k',
      languages: ['ruby'],
      kinds: ['runtime'],
      minimum: { ease: 1 },
    });
    expect(hasFilters(filtered)).toBe(true);
    expect(withoutFilters(filtered)).toEqual(view(kept));
    expect(hasFilters(withoutFilters(filtered))).toBe(false);
  });

  test.each<Partial<ResultsView>>([
    { name: ' ' },
    { languages: ['ruby'] },
    { kinds: ['runtime'] },
    { minimum: { 'team-fit': 5 } },
  ])('there is something to clear in %o', (changes) => {
    expect(hasFilters(view(changes))).toBe(true);
  });

  test('a minimum of 0 is none', () => {
    const one = withMinimum(view(), 'ease', 4.5);
    const two = withMinimum(one, 'security', 3);
    expect(two.minimum).toEqual({ ease: 4.5, security: 3 });
    expect(withMinimum(two, 'ease', 0).minimum).toEqual({ security: 3 });
  });
});
