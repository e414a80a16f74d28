import { type ReactNode, useId } from 'react';
import { slotAt } from '../../../charts/ratingsChart';
import { SeriesSample } from '../../../charts/SeriesSample';
import { oneDecimal } from '../../../lib/numbers';
import type { Alternative } from '../../../model/alternatives';
import type { Evaluation } from '../../../model/evaluation';
import { FrameworkName } from '../../../parts/FrameworkName';
import { ruledOutText } from '../../../parts/ruledOutText';
import styles from './ComparedFramework.module.css';
import { placeText } from './placeText';

interface ComparedFrameworkProps {
  readonly evaluation: Evaluation;
  readonly alternative: Alternative;
  /** 0 for the first of those that are compared. */
  readonly position: number;
  /** Its radar. */
  readonly children: ReactNode;
}

/** One of those side by side: who it is, where it stands, and its radar. */
export function ComparedFramework({ evaluation, alternative, position, children }: ComparedFrameworkProps) {
  const headingId = useId();
  const { problem, ranked } = evaluation;
  const standing = evaluation.standing(alternative.id);
  const score = oneDecimal(standing.score);
  return (
    <article className={styles.framework} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId} className={styles.heading}>
          <FrameworkName alternative={alternative} link />
          <SeriesSample slot={slotAt(position)} />
        </h3>
        <p className={styles.standing}>
          {standing.rank === null
            ? `Ruled out; by your weights it would have ${score} points.`
            : `Place ${placeText(standing, ranked)}, with ${score} points of 100.`}
        </p>
        {standing.rank === null && (
          <p className={styles.ruledOut}>{ruledOutText(problem.ruledOut(alternative.id))}</p>
        )}
      </header>
      {children}
    </article>
  );
}
