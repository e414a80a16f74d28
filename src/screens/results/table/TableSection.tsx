import { useId, useRef } from 'react';
import { inWords } from '../../../lib/numbers';
import type { ResultsView } from '../../../routes/resultsView';
import { useEvaluation } from '../../../store/useEvaluation';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { FilterBar } from './FilterBar';
import { FrameworkTable } from './FrameworkTable';
import { hasFilters, withoutFilters } from './filters';
import { ignoredSentences, nothingLeft, sortSentence } from './sentences';
import styles from './TableSection.module.css';
import { useFrameworkTable } from './useFrameworkTable';

interface TableSectionProps {
  /** From the address, where sorting, filters and hidden columns are kept. */
  readonly view: ResultsView;
  readonly onViewChange: (view: ResultsView) => void;
}

/** Everybody with rank, score and ratings, to sort and filter. */
export function TableSection({ view, onViewChange }: TableSectionProps) {
  const evaluation = useEvaluation();
  const { alternatives, criteria, leftOut } = evaluation.problem;
  const { sort, toggleSort, filters, rows, columns, passed } = useFrameworkTable(evaluation, view, (next) =>
    onViewChange({ ...view, sort: next }),
  );
  const sortId = useId();
  const countText = useRef<HTMLParagraphElement>(null);

  const ignored = ignoredSentences(view, leftOut);
  const clear = () => {
    onViewChange(withoutFilters(view));
    // The button that was pressed is gone or disabled now; the count says what came of it.
    countText.current?.focus();
  };

  return (
    <>
      <h2>All {inWords(alternatives.length)} in a table</h2>
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
          {rows.length} of {alternatives.length} frameworks
        </p>
        <p id={sortId} className={styles.note}>
          {sortSentence(sort, view.hidden, criteria)}
        </p>
        <Button look="quiet" small disabled={!hasFilters(view)} onClick={clear}>
          Clear filters
        </Button>
      </div>
      {rows.length === 0 ? (
        <Notice actions={<Button onClick={clear}>Clear filters</Button>}>
          <p>{nothingLeft(passed, filters)}</p>
        </Notice>
      ) : (
        <FrameworkTable
          label="All frameworks with rank, score and ratings"
          describedBy={sortId}
          evaluation={evaluation}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={toggleSort}
        />
      )}
    </>
  );
}
