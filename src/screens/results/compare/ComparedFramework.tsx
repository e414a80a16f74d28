import { useId } from 'react';
import type { RadarComponent } from '../../../charts/RadarLoader';
import { slotAt } from '../../../charts/ratingsChart';
import { SeriesSample } from '../../../charts/SeriesSample';
import { oneDecimal } from '../../../lib/numbers';
import type { Standing } from '../../../model/ranking';
import { FrameworkName } from '../../../parts/FrameworkName';
import { ruledOutText } from '../../../parts/ruledOutText';
import styles from './ComparedFramework.module.css';
import { FrameworkRadar } from './FrameworkRadar';

interface ComparedFrameworkProps {
  readonly standing: Standing;
  /** As in "2, tied". */
  readonly place: string;
  /** 0 for the first of those that are compared. */
  readonly position: number;
  readonly Radar: RadarComponent | null;
}

/** One of the frameworks side by side: who it is, where it stands, and its radar. */
export function ComparedFramework({ standing, place, position, Radar }: ComparedFrameworkProps) {
  const headingId = useId();
  const { framework, ratings, rank, score, ruledOut } = standing;
  return (
    <article className={styles.framework} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId} className={styles.heading}>
          <FrameworkName framework={framework} link />
          <SeriesSample slot={slotAt(position)} />
        </h3>
        <p className={styles.standing}>
          {rank === null
            ? `Ruled out; by your weights it would have ${oneDecimal(score)} points.`
            : `Place ${place}, with ${oneDecimal(score)} points of 100.`}
        </p>
        {rank === null && <p className={styles.ruledOut}>{ruledOutText(ruledOut)}</p>}
      </header>
      <FrameworkRadar framework={framework} ratings={ratings} position={position} Radar={Radar} />
    </article>
  );
}
