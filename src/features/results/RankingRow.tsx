import { useId } from 'react';
import { classes } from '../../lib/classes';
import { sentenceList } from '../../lib/list';
import { oneDecimal } from '../../lib/numbers';
import { FrameworkName } from '../../parts/FrameworkName';
import { ruledOutText } from '../../parts/ruledOutText';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import { Tooltip } from '../../ui/Tooltip';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { Breakdown } from './Breakdown';
import styles from './Ranking.module.css';
import { ScoreBar } from './ScoreBar';

interface RankingRowProps {
  readonly standing: Standing;
  readonly criteria: readonly WeighedCriterion[];
  /** A stronger line divides those that are ruled out from the others. */
  readonly firstRuledOut: boolean;
  /** Whether the breakdown of the score stands below the bar. */
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
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
  const { framework, rank, score } = standing;
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
      <Tooltip
        trigger={<div className={styles.bar} />}
        content={() => <Breakdown standing={standing} criteria={criteria} />}
      >
        <ScoreBar standing={standing} criteria={criteria} />
        <button
          type="button"
          className={styles.score}
          aria-label={`How ${framework.name} gets ${oneDecimal(score)} points`}
          aria-expanded={open}
          aria-controls={breakdownId}
          onClick={() => onOpenChange(!open)}
        >
          {oneDecimal(score)}
          <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" />
          </svg>
        </button>
      </Tooltip>
      <div id={breakdownId} className={styles.breakdown} hidden={!open}>
        {open && <Breakdown standing={standing} criteria={criteria} linked />}
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </li>
  );
}
