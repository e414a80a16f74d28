import type { WeighedCriterion } from '../../../model/criteria';
import { shareText } from '../../../parts/shareText';
import type { TableColumn, TableSort } from '../../../routes/resultsView';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { ColumnHeader } from './ColumnHeader';
import { FrameworkRow } from './FrameworkRow';
import styles from './FrameworkTable.module.css';
import type { TableRow } from './tableModel';

interface FrameworkTableProps {
  readonly label: string;
  /** Id of the sentence that says how it is sorted. */
  readonly describedBy: string;
  readonly criteria: readonly WeighedCriterion[];
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
  criteria,
  columns,
  rows,
  sort,
  onSort,
}: FrameworkTableProps) {
  return (
    <ScrollRegion name="Table that scrolls" className={styles.scroll}>
      <table className={styles.table} aria-label={label} aria-describedby={describedBy}>
        <thead>
          <tr>
            {columns.map((column) => {
              const weighed = criteria.find(({ criterion }) => criterion.id === column);
              return (
                <ColumnHeader
                  key={column}
                  column={column}
                  className={alignment(column)}
                  criterion={weighed?.criterion}
                  share={weighed && shareText(weighed)}
                  direction={sort.column !== column ? null : sort.descending ? 'descending' : 'ascending'}
                  onSort={onSort}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FrameworkRow key={row.framework.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
