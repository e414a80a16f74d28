import { memo, type ReactNode } from 'react';
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

interface NameCellProps {
  readonly framework: Framework;
  readonly ruledOut: string | null;
  readonly kind: boolean;
}

/** Stays as it is while weights move. */
const NameCell = memo(function NameCell({ framework, ruledOut, kind }: NameCellProps) {
  return (
    <th scope="row" className={styles.name}>
      <FrameworkName framework={framework} link kind={kind} />
      {ruledOut && <span className={styles.reason}>Ruled out. {ruledOut}</span>}
    </th>
  );
});

interface FrameworkRowProps {
  readonly row: TableRow;
  /** Those that are shown, in their order. */
  readonly columns: readonly TableColumn[];
}

/** A function and no component, as each of the hundred cells would be one more to render. */
function cellOf(row: TableRow, column: TableColumn, columns: readonly TableColumn[]): ReactNode {
  const { framework } = row;
  switch (column) {
    case 'rank':
      return (
        <td key={column} className={styles.rank}>
          <Rank {...row} />
        </td>
      );
    case 'name':
      return (
        <NameCell
          key={column}
          framework={framework}
          ruledOut={row.ruledOut}
          kind={!columns.includes('kind')}
        />
      );
    case 'kind':
    case 'language':
      return (
        <td key={column} className={styles.text}>
          {row[column]}
        </td>
      );
    case 'score':
      return (
        <td key={column} className={styles.score}>
          {oneDecimal(row.score)}
        </td>
      );
    default:
      return (
        <RatingCell
          key={column}
          framework={framework}
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
        {columns.map((column) => cellOf(row, column, columns))}
      </tr>
    );
  },
  (before, now) => before.row === now.row && before.columns.join() === now.columns.join(),
);
