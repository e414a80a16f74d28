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
import { criterionIds } from '../../../catalogue/ids';
import { TIE } from '../../../scoring/value/ranking';
import type { ActiveFilter } from './filters';
import type { TableRow } from './tableModel';

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

const filterFn: FilterFn<Features, TableRow> = (row, _column, passes: ActiveFilter['passes']) =>
  passes(row.original);

const helper = createColumnHelper<Features, TableRow>();
const text = { sortFn: byText, sortDescFirst: false, filterFn } as const;
const figure = { sortFn: byNumber, sortDescFirst: true, filterFn } as const;

/** Every column there can be; the view and the criteria in force decide which are shown. */
export const columns = helper.columns([
  // The ruled out have no rank and stay last in either direction.
  helper.accessor(({ rank }) => rank ?? undefined, {
    id: 'rank',
    ...figure,
    sortDescFirst: false,
    sortUndefined: 'last',
  }),
  helper.accessor(({ framework }) => framework.name, { id: 'name', ...text }),
  helper.accessor('kind', { id: 'kind', ...text }),
  helper.accessor('language', { id: 'language', ...text }),
  helper.accessor('score', { id: 'score', ...figure }),
  ...criterionIds.map((id) => helper.accessor(({ ratings }) => ratings[id], { id, ...figure })),
]);
