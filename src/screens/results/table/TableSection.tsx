import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useCallback, useId, useMemo, useRef } from 'react';
import type { ResultsView, TableColumn } from '../../../routes/resultsView';
import { useEvaluation } from '../../../store/useModel';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useSameItems } from '../../../ui/useSameItems';
import { columnsFor, features } from './columns';
import { FilterBar } from './FilterBar';
import { FrameworkTable } from './FrameworkTable';
import { activeFilters, hasFilters, withoutFilters } from './filters';
import { tableRows } from './rows';
import { ignoredSentences, nothingLeft, sortSentence } from './sentences';
import styles from './TableSection.module.css';
import {
  availableColumns,
  columnFiltersOf,
  effectiveSort,
  sortingOf,
  sortOf,
  visibilityOf,
} from './tableState';

interface TableSectionProps {
  /** From the address, where sorting, filters and hidden columns are kept. */
  readonly view: ResultsView;
  readonly onViewChange: (view: ResultsView) => void;
}

/** Everybody with rank, score and ratings, to sort and filter. */
export function TableSection({ view, onViewChange }: TableSectionProps) {
  const evaluation = useEvaluation();
  const { catalogue, criteria, leftOut } = evaluation.problem;
  const columns = useMemo(() => columnsFor(criteria), [criteria]);
  const rows = useMemo(() => tableRows(evaluation), [evaluation]);
  const filters = useMemo(
    () => activeFilters(view, criteria, catalogue.languages),
    [view, criteria, catalogue],
  );
  const sort = effectiveSort(view.sort, availableColumns(criteria));
  const hidden = useSameItems(view.hidden);
  const columnFilters = useMemo(() => columnFiltersOf(filters), [filters]);
  const columnVisibility = useMemo(() => visibilityOf(hidden), [hidden]);
  const sorting = sortingOf(sort);
  const table = useTable({
    features,
    columns,
    data: rows,
    state: { sorting, columnFilters, columnVisibility },
    getRowId: ({ alternative }) => alternative.id,
    onSortingChange: (update) => onViewChange({ ...view, sort: sortOf(functionalUpdate(update, sorting)) }),
  });
  // The table is a new object each time; what it is made of stays.
  const { getColumn } = table;
  const toggle = useCallback((column: TableColumn) => getColumn(column)?.toggleSorting(), [getColumn]);
  const sortId = useId();
  const countText = useRef<HTMLParagraphElement>(null);

  const shown = table.getRowModel().rows.map(({ original }) => original);
  const shownColumns = useSameItems(table.getVisibleLeafColumns().map(({ id }) => id));
  const ignored = ignoredSentences(view, leftOut);
  const clear = () => {
    onViewChange(withoutFilters(view));
    // The button that was pressed is gone or disabled now; the count says what came of it.
    countText.current?.focus();
  };

  return (
    <>
      <h2>All frameworks in a table</h2>
      <FilterBar view={view} onViewChange={onViewChange} />
      {ignored.length > 0 && (
        <div className={styles.note}>
          {ignored.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div className={styles.summary}>
        <p ref={countText} role="status" tabIndex={-1} className={styles.count}>
          {shown.length} of {rows.length} frameworks
        </p>
        <p id={sortId} className={styles.note}>
          {sortSentence(sort, view.hidden, criteria)}
        </p>
        <Button look="quiet" small disabled={!hasFilters(view)} onClick={clear}>
          Clear filters
        </Button>
      </div>
      {shown.length === 0 ? (
        <Notice actions={<Button onClick={clear}>Clear filters</Button>}>
          <p>
            {nothingLeft(
              table.getPreFilteredRowModel().rows.map((row) => row.columnFilters),
              filters,
            )}
          </p>
        </Notice>
      ) : (
        <FrameworkTable
          label="All frameworks with rank, score and ratings"
          describedBy={sortId}
          evaluation={evaluation}
          columns={shownColumns}
          rows={shown}
          sort={sort}
          onSort={toggle}
        />
      )}
    </>
  );
}
