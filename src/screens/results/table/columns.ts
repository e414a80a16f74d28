import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  type FilterFn,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from '@tanstack/react-table';
import type { Criterion } from '../../../catalogue/catalogue';
import { TIE } from '../../../scoring/value/ranking';
import { isAtLeast, nameContains } from './filters';
import type { TableRow } from './rows';

/** Only what this table uses: all features together would be twice as much to load. */
export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

type Features = typeof features;

/** Ascending; figures that the ranking calls tied are tied here too. */
const byNumber: SortFn<Features, TableRow> = (one, other, column) => {
  const difference = one.getValue<number>(column) - other.getValue<number>(column);
  return Math.abs(difference) <= TIE ? 0 : difference;
};

const byText: SortFn<Features, TableRow> = (one, other, column) =>
  one.getValue<string>(column).localeCompare(other.getValue<string>(column), 'en');

/** Filters by the value of the alternative that a few were chosen of. */
function oneOf(key: 'kind' | 'language'): FilterFn<Features, TableRow> {
  return ({ original }, _column, chosen: readonly string[]) => chosen.includes(original.alternative[key]);
}

const hasInName: FilterFn<Features, TableRow> = (row, column, typed: string) =>
  nameContains(row.getValue(column), typed);

const reaches: FilterFn<Features, TableRow> = (row, column, minimum: number) =>
  isAtLeast(row.getValue(column), minimum);

const helper = createColumnHelper<Features, TableRow>();
const text = { sortFn: byText, sortDescFirst: false } as const;
const figure = { sortFn: byNumber, sortDescFirst: true } as const;

/**
 * The columns, one for each criterion that counts. The state of the table says how they are sorted, which are hidden and
 * what the filter of each asks for: part of a name, some kinds or languages, a lowest rating.
 */
export function columnsFor(criteria: readonly Criterion[]) {
  return helper.columns([
    // The ruled out have no rank and stay last in either direction.
    helper.accessor(({ rank }) => rank ?? undefined, {
      id: 'rank',
      ...figure,
      sortDescFirst: false,
      sortUndefined: 'last',
    }),
    helper.accessor(({ alternative }) => alternative.name, { id: 'name', ...text, filterFn: hasInName }),
    helper.accessor(({ alternative }) => alternative.kindName, {
      id: 'kind',
      ...text,
      filterFn: oneOf('kind'),
    }),
    helper.accessor(({ alternative }) => alternative.languageName, {
      id: 'language',
      ...text,
      filterFn: oneOf('language'),
    }),
    helper.accessor('score', { id: 'score', ...figure }),
    ...criteria.map(({ id }) =>
      helper.accessor(({ rating }) => rating(id), { id, ...figure, filterFn: reaches }),
    ),
  ]);
}
