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
}

function noteOf({ ruledOut, dominatedBy }: Standing): string | null {
  if (ruledOut.length > 0) return `Ruled out. ${ruledOutText(ruledOut)}`;
  if (dominatedBy.length === 0) return null;
  const names = sentenceList(dominatedBy.map(({ name }) => name));
  return `${names} ${dominatedBy.length === 1 ? 'is' : 'are each'} at least as good on every criterion that counts.`;
}

export function RankingRow({ standing, criteria, firstRuledOut }: RankingRowProps) {
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
        trigger={
          <button
            type="button"
            className={styles.bar}
            aria-label={`How ${framework.name} gets ${oneDecimal(score)} points`}
          />
        }
        content={() => <Breakdown standing={standing} criteria={criteria} />}
      >
        <ScoreBar standing={standing} criteria={criteria} />
      </Tooltip>
      <span className={styles.score}>{oneDecimal(score)}</span>
      {note && <p className={styles.note}>{note}</p>}
    </li>
  );
}
