import { memo } from 'react';
import type { Framework } from '../../../catalogue/types';
import { oneDecimal } from '../../../lib/numbers';
import styles from './Ranking.module.css';
import { ScoreBar } from './ScoreBar';
import { useStanding } from './useStanding';

interface RowBarProps {
  readonly framework: Framework;
  /** Whether the breakdown of the score stands below the bar. */
  readonly open: boolean;
  readonly breakdownId: string;
  readonly onOpenChange: (framework: Framework, open: boolean) => void;
}

const arrow = (
  <svg className={styles.arrow} viewBox="0 0 10 6" aria-hidden="true">
    <path d="M1 1l4 4 4-4" />
  </svg>
);

function Score({ framework, open, breakdownId, onOpenChange }: RowBarProps) {
  const score = oneDecimal(useStanding(framework.id).score);
  return (
    <button
      type="button"
      className={styles.score}
      aria-label={`How ${framework.name} gets ${score} points`}
      aria-expanded={open}
      aria-controls={breakdownId}
      onClick={() => onOpenChange(framework, !open)}
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
      <ScoreBar framework={props.framework} />
      <Score {...props} />
    </div>
  );
});
