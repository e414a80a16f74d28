import { memo, useId } from 'react';
import { classes } from '../../../lib/classes';
import type { Alternative } from '../../../model/alternatives';
import { FrameworkName } from '../../../parts/FrameworkName';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { Breakdown } from './Breakdown';
import styles from './Ranking.module.css';
import { RowBar } from './RowBar';

interface RankingRowProps {
  readonly alternative: Alternative;
  /** Null when ruled out. */
  readonly rank: number | null;
  /** What there is to say of the place; null when nothing is. */
  readonly note: string | null;
  /** A stronger line divides those that are ruled out from the others. */
  readonly firstRuledOut: boolean;
  /** Whether the breakdown of the score stands below the bar. */
  readonly open: boolean;
  readonly onOpenChange: (alternative: Alternative, open: boolean) => void;
}

/**
 * One framework with its score as a bar; the figure beside the bar opens what it is made of. While a weight moves,
 * only what shows figures is rendered again.
 */
export const RankingRow = memo(function RankingRow({
  alternative,
  rank,
  note,
  firstRuledOut,
  open,
  onOpenChange,
}: RankingRowProps) {
  const breakdownId = useId();
  return (
    <li className={classes(styles.row, firstRuledOut && styles.divided)} data-row={alternative.id}>
      <span className={classes(styles.rank, rank === 1 && styles.first)}>
        {rank === null ? (
          <span aria-hidden="true">–</span>
        ) : (
          <>
            <VisuallyHidden>Place </VisuallyHidden>
            {rank}
          </>
        )}
      </span>
      <FrameworkName alternative={alternative} link />
      <RowBar alternative={alternative} open={open} breakdownId={breakdownId} onOpenChange={onOpenChange} />
      <div id={breakdownId} className={styles.breakdown} hidden={!open}>
        {open && <Breakdown alternative={alternative} />}
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </li>
  );
});
