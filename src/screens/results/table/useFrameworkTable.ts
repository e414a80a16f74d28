import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useCallback, useMemo } from 'react';
import type { Evaluation } from '../../../model/evaluation';
import type { ResultsView, TableColumn, TableSort } from '../../../routes/resultsView';
import { useSameItems } from '../../../ui/useSameItems';
import { columnsFor, features } from './columns';
import { activeFilters } from './filters';
import { tableRows } from './rows';
import {
  availableColumns,
  columnFiltersOf,
  effectiveSort,
  sortingOf,
  sortOf,
  visibilityOf,
} from './tableState';

/** What a view leaves of the rows and columns of an evaluation, in its order. */
export function useFrameworkTable(
  evaluation: Evaluation,
  view: ResultsView,
  onSortChange: (sort: TableSort) => void,
) {
  const { catalogue, criteria } = evaluation.problem;
  const columns = useMemo(() => columnsFor(criteria), [criteria]);
  const rows = useMemo(() => tableRows(evaluation), [evaluation]);
  const filters = useMemo(
    () => activeFilters(view, criteria, catalogue.languages),
    [view, criteria, catalogue],
  );
  const columnFilters = useMemo(() => columnFiltersOf(filters), [filters]);
  const hidden = useSameItems(view.hidden);
  const columnVisibility = useMemo(() => visibilityOf(hidden), [hidden]);
  const sort = effectiveSort(view.sort, availableColumns(criteria));
  const sorting = sortingOf(sort);
  const table = useTable({
    features,
    columns,
    data: rows,
    state: { sorting, columnFilters, columnVisibility },
    getRowId: ({ alternative }) => alternative.id,
    onSortingChange: (update) => onSortChange(sortOf(functionalUpdate(update, sorting))),
  });
  // The table is a new object each time; what it is made of stays.
  const { getColumn } = table;
  const toggleSort = useCallback((column: TableColumn) => getColumn(column)?.toggleSorting(), [getColumn]);
  return {
    sort,
    toggleSort,
    filters,
    rows: table.getRowModel().rows.map(({ original }) => original),
    /** The same list while it says the same. */
    columns: useSameItems(table.getVisibleLeafColumns().map(({ id }) => id)),
    /** Which filters each row passes, those that are left out among them; by the columns of the filters. */
    passed: table.getPreFilteredRowModel().rows.map(({ columnFilters: passes }) => passes),
  };
}
