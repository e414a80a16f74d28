import { memo } from 'react';
import { criterionById } from '../../data/criteria';
import { classes } from '../../lib/classes';
import { oneDecimal } from '../../lib/numbers';
import type { TableColumn } from '../../nav/resultsView';
import { criterionColour } from '../../parts/CriterionName';
import { FrameworkName } from '../../parts/FrameworkName';
import { RatingLink } from '../../parts/RatingLink';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './FrameworkRow.module.css';
import type { TableRow } from './tableModel';

interface FrameworkRowProps {
  readonly row: TableRow;
  /** Those that are shown, in their order. */
  readonly columns: readonly TableColumn[];
}

function Rank({ rank, tied }: TableRow) {
  if (rank === null) return <span className={styles.noRank}>ruled out</span>;
  return (
    <>
      {rank}
      {tied && (
        <>
          <span aria-hidden="true">=</span>
          <VisuallyHidden> tied</VisuallyHidden>
        </>
      )}
    </>
  );
}

function Cell({ row, column, columns }: FrameworkRowProps & { readonly column: TableColumn }) {
  switch (column) {
    case 'rank':
      return (
        <td className={styles.rank}>
          <Rank {...row} />
        </td>
      );
    case 'name':
      return (
        <th scope="row" className={styles.name}>
          <FrameworkName framework={row.framework} link kind={!columns.includes('kind')} />
          {row.ruledOut && <span className={styles.reason}>Ruled out. {row.ruledOut}</span>}
        </th>
      );
    case 'kind':
      return <td className={styles.text}>{row.kind}</td>;
    case 'language':
      return <td className={styles.text}>{row.language}</td>;
    case 'score':
      return <td className={styles.score}>{oneDecimal(row.score)}</td>;
    default: {
      const rating = row.ratings[column] ?? 0;
      return (
        <td>
          <RatingLink framework={row.framework} criterion={criterionById[column]} rating={rating} />
          <span className={styles.scale}>
            <span
              className={styles.bar}
              style={{ inlineSize: `${rating * 10}%`, background: criterionColour(column) }}
            />
          </span>
        </td>
      );
    }
  }
}

/** One framework. Drawn anew only when its figures or the columns change, not while a filter is typed. */
export const FrameworkRow = memo(
  function FrameworkRow({ row, columns }: FrameworkRowProps) {
    return (
      <tr className={classes(styles.row, row.ruledOut !== null && styles.out)}>
        {columns.map((column) => (
          <Cell key={column} column={column} row={row} columns={columns} />
        ))}
      </tr>
    );
  },
  (before, now) => before.row === now.row && before.columns.join() === now.columns.join(),
);
