import { memo, type ReactNode } from 'react';
import type { Criterion } from '../../../catalogue/catalogue';
import { classes } from '../../../lib/classes';
import { oneDecimal } from '../../../lib/numbers';
import type { Alternative } from '../../../model/alternatives';
import type { Problem } from '../../../model/problem';
import { criterionColour } from '../../../parts/CriterionName';
import { FrameworkName } from '../../../parts/FrameworkName';
import { RatingLink } from '../../../parts/RatingLink';
import type { TableColumn } from '../../../routes/resultsView';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './FrameworkRow.module.css';
import type { TableRow } from './rows';

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
  readonly problem: Problem;
  readonly alternative: Alternative;
  /** Those that are shown. */
  readonly criteria: readonly Criterion[];
}

/** Stay as they are while weights move. */
const RatingCells = memo(function RatingCells({ problem, alternative, criteria }: RatingCellsProps) {
  return criteria.map((criterion) => {
    const { point, from } = problem.rating(alternative.id, criterion.id);
    return (
      <td key={criterion.id}>
        <RatingLink alternative={alternative} criterion={criterion} rating={point} from={from} />
        <span className={styles.scale}>
          <span
            className={styles.bar}
            style={{ inlineSize: `${point * 10}%`, background: criterionColour(criterion) }}
          />
        </span>
      </td>
    );
  });
});

interface NameCellProps {
  readonly alternative: Alternative;
  readonly ruledOut: string | null;
  readonly kind: boolean;
}

/** Stays as it is while weights move. */
const NameCell = memo(function NameCell({ alternative, ruledOut, kind }: NameCellProps) {
  return (
    <th scope="row" className={styles.name}>
      <FrameworkName alternative={alternative} link kind={kind} />
      {ruledOut && <span className={styles.reason}>Ruled out. {ruledOut}</span>}
    </th>
  );
});

interface FrameworkRowProps extends Pick<RatingCellsProps, 'problem' | 'criteria'> {
  readonly row: TableRow;
  /** Those that are shown, in their order: the criteria come last. */
  readonly columns: readonly TableColumn[];
}

/** A function and no component, as each of the cells would be one more to render. Criteria have cells of their own. */
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
          alternative={row.alternative}
          ruledOut={row.ruledOut}
          kind={!columns.includes('kind')}
        />
      );
    case 'kind':
      return (
        <td key={column} className={styles.text}>
          {row.alternative.kindName}
        </td>
      );
    case 'language':
      return (
        <td key={column} className={styles.text}>
          {row.alternative.languageName}
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
export const FrameworkRow = memo(function FrameworkRow({
  row,
  columns,
  problem,
  criteria,
}: FrameworkRowProps) {
  return (
    <tr className={classes(styles.row, row.ruledOut !== null && styles.out)}>
      {columns.map((column) => cellOf(row, column, columns))}
      <RatingCells problem={problem} alternative={row.alternative} criteria={criteria} />
    </tr>
  );
});
