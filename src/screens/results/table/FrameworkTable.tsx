import { useMemo } from 'react';
import type { Evaluation } from '../../../model/evaluation';
import { shareText } from '../../../parts/shareText';
import type { TableColumn, TableSort } from '../../../routes/resultsView';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { ColumnHeader } from './ColumnHeader';
import { FrameworkRow } from './FrameworkRow';
import styles from './FrameworkTable.module.css';
import type { TableRow } from './rows';

interface FrameworkTableProps {
  readonly label: string;
  /** Id of the sentence that says how it is sorted. */
  readonly describedBy: string;
  readonly evaluation: Evaluation;
  /** Those that are shown, in their order: the criteria come last. The same list while it says the same. */
  readonly columns: readonly TableColumn[];
  /** In the order in which they are shown. */
  readonly rows: readonly TableRow[];
  readonly sort: TableSort;
  readonly onSort: (column: TableColumn) => void;
}

const alignment = (column: TableColumn) =>
  column === 'name' ? styles.name : column === 'kind' || column === 'language' ? styles.text : styles.figure;

/** The table in a box of its own that scrolls where the window is too narrow, with the names staying in sight. */
export function FrameworkTable({
  label,
  describedBy,
  evaluation,
  columns,
  rows,
  sort,
  onSort,
}: FrameworkTableProps) {
  const { problem, weightings } = evaluation;
  const criteria = useMemo(
    () => problem.criteria.filter(({ id }) => columns.includes(id)),
    [problem, columns],
  );
  return (
    <ScrollRegion name="Table that scrolls" className={styles.scroll}>
      <table className={styles.table} aria-label={label} aria-describedby={describedBy}>
        <thead>
          <tr>
            {columns.map((column) => {
              const weighting = weightings.find(({ criterion }) => criterion.id === column);
              return (
                <ColumnHeader
                  key={column}
                  column={column}
                  className={alignment(column)}
                  criterion={weighting?.criterion}
                  share={weighting && shareText(weighting)}
                  direction={sort.column !== column ? null : sort.descending ? 'descending' : 'ascending'}
                  onSort={onSort}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FrameworkRow
              key={row.alternative.id}
              row={row}
              columns={columns}
              problem={problem}
              criteria={criteria}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
