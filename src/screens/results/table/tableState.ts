import type { ColumnFiltersState, ColumnVisibilityState, SortingState } from '@tanstack/react-table';
import { type CriterionId, criterionIds } from '../../../catalogue/ids';
import {
  defaultResultsView,
  type ResultsView,
  type TableColumn,
  type TableSort,
  tableColumns,
} from '../../../routes/resultsView';
import type { ActiveFilter } from './filters';

/** The columns that can be shown: those of criteria that are not in force are not there. */
export function availableColumns(inForce: readonly CriterionId[]): readonly TableColumn[] {
  return tableColumns(inForce);
}

/** Whether a column shows the ratings by a criterion. */
export function isCriterion(column: TableColumn): column is CriterionId {
  return criterionIds.some((id) => id === column);
}

/** What the rows are sorted by: rank when the view names a criterion that is not in force. */
export function effectiveSort(sort: TableSort, inForce: readonly CriterionId[]): TableSort {
  return availableColumns(inForce).includes(sort.column) ? sort : defaultResultsView.sort;
}

export interface TableState {
  readonly sorting: SortingState;
  readonly columnFilters: ColumnFiltersState;
  readonly columnVisibility: ColumnVisibilityState;
}

/** The state of the table that a view stands for. */
export function tableState(
  view: Pick<ResultsView, 'sort' | 'hidden'>,
  filters: readonly ActiveFilter[],
  inForce: readonly CriterionId[],
): TableState {
  const { column, descending } = effectiveSort(view.sort, inForce);
  const shown = availableColumns(inForce).filter((available) => !view.hidden.includes(available));
  return {
    sorting: [{ id: column, desc: descending }],
    columnFilters: filters.map((filter) => ({ id: filter.column, value: filter.passes })),
    columnVisibility: Object.fromEntries(
      tableColumns(criterionIds).map((known) => [known, shown.includes(known)]),
    ),
  };
}

/** The sort of a view from the state of the table; without any it is by rank again. */
export function sortOf([first]: SortingState): TableSort {
  const column = tableColumns(criterionIds).find((known) => known === first?.id);
  return first === undefined || column === undefined
    ? defaultResultsView.sort
    : { column, descending: first.desc };
}
