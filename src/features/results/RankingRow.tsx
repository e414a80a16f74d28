import { useId } from 'react';
import type { Framework } from '../../data/types';
import { classes } from '../../lib/classes';
import { sentenceList } from '../../lib/list';
import { FrameworkName } from '../../parts/FrameworkName';
import { ruledOutText } from '../../parts/ruledOutText';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { Breakdown } from './Breakdown';
import styles from './Ranking.module.css';
import { RowBar } from './RowBar';

interface RankingRowProps {
  readonly standing: Standing;
  readonly criteria: readonly WeighedCriterion[];
  /** A stronger line divides those that are ruled out from the others. */
  readonly firstRuledOut: boolean;
  /** Whether the breakdown of the score stands below the bar. */
  readonly open: boolean;
  readonly onOpenChange: (framework: Framework, open: boolean) => void;
}

function noteOf({ ruledOut, dominatedBy }: Standing): string | null {
  if (ruledOut.length > 0) return `Ruled out. ${ruledOutText(ruledOut)}`;
  if (dominatedBy.length === 0) return null;
  const names = sentenceList(dominatedBy.map(({ name }) => name));
  return `${names} ${dominatedBy.length === 1 ? 'is' : 'are each'} at least as good on every criterion that counts.`;
}

/** One framework with its score as a bar; the figure beside the bar opens what it is made of. */
export function RankingRow({ standing, criteria, firstRuledOut, open, onOpenChange }: RankingRowProps) {
  const breakdownId = useId();
  const { framework, rank } = standing;
  const note = noteOf(standing);
  return (
    <li className={classes(styles.row, firstRuledOut && styles.divided)} data-row={framework.id}>
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
      <FrameworkName framework={framework} link />
      <RowBar framework={framework} open={open} breakdownId={breakdownId} onOpenChange={onOpenChange} />
      <div id={breakdownId} className={styles.breakdown} hidden={!open}>
        {open && <Breakdown standing={standing} criteria={criteria} linked />}
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </li>
  );
}
