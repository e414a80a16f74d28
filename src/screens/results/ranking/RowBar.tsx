import { memo } from 'react';
import { oneDecimal } from '../../../lib/numbers';
import type { Alternative } from '../../../model/alternatives';
import { useEvaluation } from '../../../store/useModel';
import { Tooltip } from '../../../ui/Tooltip';
import { Breakdown } from './Breakdown';
import styles from './Ranking.module.css';
import { ScoreBar } from './ScoreBar';

interface RowBarProps {
  readonly alternative: Alternative;
  /** Whether the breakdown of the score stands below the bar. */
  readonly open: boolean;
  readonly breakdownId: string;
  readonly onOpenChange: (alternative: Alternative, open: boolean) => void;
}

const bar = <div className={styles.bar} />;

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

/**
 * The bar of a row with its tooltip, and the score that opens the breakdown. While a weight moves only what shows
 * figures is rendered again: the tooltip around it is too dear for every step of a slider.
 */
export const RowBar = memo(function RowBar(props: RowBarProps) {
  const { alternative } = props;
  return (
    <Tooltip trigger={bar} content={() => <Breakdown alternative={alternative} />}>
      <ScoreBar alternative={alternative} />
      <Score {...props} />
    </Tooltip>
  );
});
