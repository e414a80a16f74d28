import { describe, expect, test } from 'vitest';
import { ratedCriterionIds } from '../../../../../src/catalogue/ids';
import { activeFilters } from '../../../../../src/screens/results/table/filters';
import {
  availableColumns,
  effectiveSort,
  sortOf,
  tableState,
} from '../../../../../src/screens/results/table/tableState';
import { row, view } from './rows';

const byRank = { column: 'rank', descending: false } as const;

describe('columns', () => {
  test('a fit has a column only while it is in force', () => {
    const withTeam = availableColumns([...ratedCriterionIds, 'team-fit']);
    expect(withTeam).toContain('team-fit');
    expect(withTeam).not.toContain('project-fit');
    expect(availableColumns(ratedCriterionIds)).toHaveLength(11);
  });

  test('what the view hides and what is not in force is not visible', () => {
    const { columnVisibility } = tableState(view({ hidden: ['kind'] }), [], ['ease', 'team-fit']);
    expect(columnVisibility).toMatchObject({
      name: true,
      kind: false,
      ease: true,
      'team-fit': true,
      security: false,
    });
  });
});

describe('sorting', () => {
  test('goes from view to table and back', () => {
    const sort = { column: 'security', descending: true } as const;
    const { sorting } = tableState(view({ sort }), [], ratedCriterionIds);
    expect(sorting).toEqual([{ id: 'security', desc: true }]);
    expect(sortOf(sorting)).toEqual(sort);
  });

  test('a table without a sort is in the order of the ranks', () => {
    expect(sortOf([])).toEqual(byRank);
  });

  test('a criterion that is not in force cannot be sorted by', () => {
    const sort = { column: 'team-fit', descending: true } as const;
    expect(effectiveSort(sort, ratedCriterionIds)).toEqual(byRank);
    expect(effectiveSort(sort, [...ratedCriterionIds, 'team-fit'])).toEqual(sort);
    expect(tableState(view({ sort }), [], ratedCriterionIds).sorting).toEqual([{ id: 'rank', desc: false }]);
  });
});

test('each filter sits on its column and judges a row', () => {
  const filters = activeFilters(view({ name: 'koa', minimum: { ease: 5 } }), ['ease']);
  const { columnFilters } = tableState(view(), filters, ['ease']);
  const judged = columnFilters.map(({ id, value }) => [
    id,
    (value as (typeof filters)[number]['passes'])(row('koa', { ease: 4.9 })),
  ]);
  expect(judged).toEqual([
    ['name', true],
    ['ease', false],
  ]);
});
