import type { ColumnFiltersState, ColumnVisibilityState, SortingState } from '@tanstack/react-table';
import type { Criterion } from '../../../catalogue/catalogue';
import {
  defaultResultsView,
  type TableColumn,
  type TableSort,
  tableColumns,
} from '../../../routes/resultsView';
import type { ActiveFilter } from './filters';

/** The columns that can be shown: those of criteria that do not count are not there. */
export function availableColumns(criteria: readonly Criterion[]): readonly TableColumn[] {
  return tableColumns(criteria.map(({ id }) => id));
}

/** What the rows are sorted by: rank when the view names a column that is not there. */
export function effectiveSort(sort: TableSort, available: readonly TableColumn[]): TableSort {
  return available.includes(sort.column) ? sort : defaultResultsView.sort;
}

/** How the table is to sort. */
export function sortingOf({ column, descending }: TableSort): SortingState {
  return [{ id: column, desc: descending }];
}

/** The sort of a view from how the table sorts; without any it is by rank again. */
export function sortOf([first]: SortingState): TableSort {
  return first === undefined ? defaultResultsView.sort : { column: first.id, descending: first.desc };
}

/** How the table is to filter. */
export function columnFiltersOf(filters: readonly ActiveFilter[]): ColumnFiltersState {
  return filters.map(({ column, value }) => ({ id: column, value }));
}

/** Which columns the table is to leave out. */
export function visibilityOf(hidden: readonly TableColumn[]): ColumnVisibilityState {
  return Object.fromEntries(hidden.map((column) => [column, false]));
}
