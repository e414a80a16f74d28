import { memo } from 'react';
import type { Framework } from '../../../catalogue/types';
import { oneDecimal } from '../../../lib/numbers';
import { Tooltip } from '../../../ui/Tooltip';
import { Breakdown } from './Breakdown';
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

const bar = <div className={styles.bar} />;

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

/**
 * The bar of a row with its tooltip, and the score that opens the breakdown. While a weight moves only what shows
 * figures is rendered again: the tooltip around it is too dear for every step of a slider.
 */
export const RowBar = memo(function RowBar(props: RowBarProps) {
  const { framework } = props;
  return (
    <Tooltip trigger={bar} content={() => <Breakdown framework={framework} />}>
      <ScoreBar framework={framework} />
      <Score {...props} />
    </Tooltip>
  );
});
