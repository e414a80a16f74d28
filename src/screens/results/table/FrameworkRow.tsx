import { memo, type ReactNode } from 'react';
import { criterionById } from '../../../catalogue/criteria';
import type { Criterion, Framework } from '../../../catalogue/types';
import { classes } from '../../../lib/classes';
import { sameItems } from '../../../lib/list';
import { oneDecimal } from '../../../lib/numbers';
import { criterionColour } from '../../../parts/CriterionName';
import { FrameworkName } from '../../../parts/FrameworkName';
import { RatingLink } from '../../../parts/RatingLink';
import type { TableColumn } from '../../../routes/resultsView';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './FrameworkRow.module.css';
import type { TableRow } from './tableModel';
import { isCriterion } from './tableState';

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

interface RatingCellsProps {
  readonly framework: Framework;
  readonly criteria: readonly Criterion[];
  /** 0..10, in the order of the criteria. */
  readonly ratings: readonly number[];
}

/** Stay as they are while weights move. */
const RatingCells = memo(
  function RatingCells({ framework, criteria, ratings }: RatingCellsProps) {
    return criteria.map((criterion, index) => {
      const rating = ratings[index] ?? 0;
      return (
        <td key={criterion.id}>
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
  },
  (before, now) =>
    before.framework === now.framework &&
    sameItems(before.criteria, now.criteria) &&
    sameItems(before.ratings, now.ratings),
);

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
  /** Those that are shown, in their order: the criteria come last. */
  readonly columns: readonly TableColumn[];
}

/** A function and no component, as each of the cells would be one more to render. */
function cellOf(row: TableRow, column: TableColumn, columns: readonly TableColumn[]): ReactNode {
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
          framework={row.framework}
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
      return null;
  }
}

/** One framework. Drawn anew only when its figures or the columns change, not while a filter is typed. */
export const FrameworkRow = memo(
  function FrameworkRow({ row, columns }: FrameworkRowProps) {
    const rated = columns.filter(isCriterion);
    return (
      <tr className={classes(styles.row, row.ruledOut !== null && styles.out)}>
        {columns.map((column) => cellOf(row, column, columns))}
        <RatingCells
          framework={row.framework}
          criteria={rated.map((id) => criterionById[id])}
          ratings={rated.map((id) => row.ratings[id] ?? 0)}
        />
      </tr>
    );
  },
  (before, now) => before.row === now.row && before.columns.join() === now.columns.join(),
);
