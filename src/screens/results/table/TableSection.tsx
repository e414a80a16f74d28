import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useCallback, useId, useMemo, useRef } from 'react';
import { createSelector } from 'reselect';
import { selectCriteria, selectInForce } from '../../../model/criteria';
import { selectStandings } from '../../../model/ranking';
import type { ResultsView, TableColumn } from '../../../routes/resultsView';
import { useDecision } from '../../../store/StoreContext';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { columns, features } from './columns';
import { FilterBar } from './FilterBar';
import { FrameworkTable } from './FrameworkTable';
import { activeFilters, hasFilters, withoutFilters } from './filters';
import { ignoredSentences, nothingLeft, sortSentence } from './sentences';
import styles from './TableSection.module.css';
import { tableModel } from './tableModel';
import { availableColumns, effectiveSort, sortOf, tableState } from './tableState';

const selectTable = createSelector([selectStandings, selectCriteria], tableModel);

interface TableSectionProps {
  /** From the address, where sorting, filters and hidden columns are kept. */
  readonly view: ResultsView;
  readonly onViewChange: (view: ResultsView) => void;
}

/** All frameworks with rank, score and ratings, to sort and filter. */
export function TableSection({ view, onViewChange }: TableSectionProps) {
  const { criteria, rows } = useDecision(selectTable);
  const criteriaInForce = useDecision(selectInForce);
  const inForce = useMemo(() => criteriaInForce.map(({ id }) => id), [criteriaInForce]);
  const available = useMemo(() => availableColumns(inForce), [inForce]);
  const filters = useMemo(() => activeFilters(view, inForce), [view, inForce]);
  const state = useMemo(() => tableState(view, filters, inForce), [view, filters, inForce]);
  const table = useTable({
    features,
    columns,
    data: rows,
    state,
    getRowId: ({ framework }) => framework.id,
    onSortingChange: (update) =>
      onViewChange({ ...view, sort: sortOf(functionalUpdate(update, state.sorting)) }),
  });
  // The table is a new object each time; what it is made of stays.
  const { getColumn } = table;
  const toggle = useCallback((column: TableColumn) => getColumn(column)?.toggleSorting(), [getColumn]);
  const sortId = useId();
  const countText = useRef<HTMLParagraphElement>(null);

  const shown = table.getRowModel().rows.map(({ original }) => original);
  const sort = effectiveSort(view.sort, inForce);
  const ignored = ignoredSentences(view, inForce);
  const clear = () => {
    onViewChange(withoutFilters(view));
    // The button that was pressed is gone or disabled now; the count says what came of it.
    countText.current?.focus();
  };

  return (
    <>
      <h2>All ten in a table</h2>
      <FilterBar view={view} criteria={criteriaInForce} columns={available} onViewChange={onViewChange} />
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
          {sortSentence(sort, view.hidden)}
        </p>
        <Button look="quiet" small disabled={!hasFilters(view)} onClick={clear}>
          Clear filters
        </Button>
      </div>
      {shown.length === 0 ? (
        <Notice actions={<Button onClick={clear}>Clear filters</Button>}>
          <p>{nothingLeft(rows, filters)}</p>
        </Notice>
      ) : (
        <FrameworkTable
          label="All frameworks with rank, score and ratings"
          describedBy={sortId}
          criteria={criteria}
          columns={table.getVisibleLeafColumns().map(({ id }) => id as TableColumn)}
          rows={shown}
          sort={sort}
          onSort={toggle}
        />
      )}
    </>
  );
}
