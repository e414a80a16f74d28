import type { SourceColumn, SourcesView } from '../../routes/sourcesView';
import { SortHeader } from './SortHeader';
import styles from './SourceTable.module.css';
import { SourceTableRow } from './SourceTableRow';
import type { SourceRow } from './sourceRows';

type Sort = SourcesView['sort'];

const headings: Readonly<Record<SourceColumn, string>> = {
  title: 'Source',
  site: 'Site',
  date: 'Latest date',
  checked: 'Checked',
  supports: 'Supports',
};

/** Texts begin with A, figures and dates with the largest. */
const startsDescending: Readonly<Record<SourceColumn, boolean>> = {
  title: false,
  site: false,
  date: true,
  checked: true,
  supports: true,
};

/** Pressed once a column sorts its more useful way, pressed again the other. */
export function nextSort(sort: Sort, column: SourceColumn): Sort {
  const again = sort.column === column;
  return { column, descending: again ? !sort.descending : startsDescending[column] };
}

interface SourceTableProps {
  readonly rows: readonly SourceRow[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** What scrolls has to be reachable by keyboard, in browsers too that do not see to it themselves. */
const reachable = { tabIndex: 0 };

/** The sources with what each supports, in a box of its own that scrolls sideways. */
export function SourceTable({ rows, sort, onSort }: SourceTableProps) {
  const header = (column: SourceColumn) => (
    <SortHeader
      label={headings[column]}
      direction={sort.column !== column ? null : sort.descending ? 'descending' : 'ascending'}
      onSort={() => onSort(nextSort(sort, column))}
    />
  );
  return (
    <section className={styles.scroll} aria-label="Table of sources that scrolls" {...reachable}>
      <table className={styles.table} aria-label="Sources">
        <colgroup>
          <col className={styles.title} />
          <col className={styles.site} />
          <col className={styles.date} />
          <col className={styles.date} />
          <col className={styles.obtained} />
          <col />
        </colgroup>
        <thead>
          <tr>
            {header('title')}
            {header('site')}
            {header('date')}
            {header('checked')}
            <th scope="col" className={styles.plain}>
              How obtained
            </th>
            {header('supports')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SourceTableRow key={row.url} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
