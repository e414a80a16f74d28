import { memo } from 'react';
import { criterionById } from '../../data/criteria';
import type { Criterion, Framework } from '../../data/types';
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

interface RatingCellProps {
  readonly framework: Framework;
  readonly criterion: Criterion;
  /** 0..10 */
  readonly rating: number;
}

/** Stays as it is while weights move. */
const RatingCell = memo(function RatingCell({ framework, criterion, rating }: RatingCellProps) {
  return (
    <td>
      <RatingLink framework={framework} criterion={criterion} rating={rating} />
      <span className={styles.scale}>
        <span
          className={styles.bar}
          style={{ inlineSize: `${rating * 10}%`, background: criterionColour(criterion.id) }}
        />
      </span>
    </td>
  );
});

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
    default:
      return (
        <RatingCell
          framework={row.framework}
          criterion={criterionById[column]}
          rating={row.ratings[column] ?? 0}
        />
      );
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
