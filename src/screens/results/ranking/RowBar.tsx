import { memo } from 'react';
import { oneDecimal } from '../../../lib/numbers';
import type { Alternative } from '../../../model/alternatives';
import { useEvaluation } from '../../../store/useEvaluation';
import styles from './Ranking.module.css';
import { ScoreBar } from './ScoreBar';

interface RowBarProps {
  readonly alternative: Alternative;
  /** Whether the breakdown of the score stands below the bar. */
  readonly open: boolean;
  readonly breakdownId: string;
  readonly onOpenChange: (alternative: Alternative, open: boolean) => void;
}

const arrow = (
  <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
    <path d="M1 1l4 4 4-4" />
  </svg>
);

function Score({ alternative, open, breakdownId, onOpenChange }: RowBarProps) {
  const score = oneDecimal(useEvaluation().standing(alternative.id).score);
  return (
    <button
      type="button"
      className={styles.score}
      aria-label={`How ${alternative.name} gets ${score} points`}
      aria-expanded={open}
      aria-controls={breakdownId}
      onClick={() => onOpenChange(alternative, !open)}
    >
      {score}
      {arrow}
    </button>
  );
}

/** The bar of a row, and the score that opens the breakdown below it. */
export const RowBar = memo(function RowBar(props: RowBarProps) {
  return (
    <div className={styles.bar}>
      <ScoreBar alternative={props.alternative} />
      <Score {...props} />
    </div>
  );
});
