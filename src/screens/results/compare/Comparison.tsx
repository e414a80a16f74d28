import { RadarLoader } from '../../../charts/RadarLoader';
import type { Alternative } from '../../../model/alternatives';
import { useEvaluation } from '../../../store/useEvaluation';
import { Notice } from '../../../ui/Notice';
import { ComparedFramework } from './ComparedFramework';
import styles from './Comparison.module.css';
import { DifferenceTable } from './DifferenceTable';
import { FrameworkRadar } from './FrameworkRadar';
import { kindNotes } from './kindNotes';

interface ComparisonProps {
  /** Two to four; the same list while weights move. */
  readonly alternatives: readonly Alternative[];
}

/** Radar beside radar on one scale, and the figures in one table. */
export function Comparison({ alternatives }: ComparisonProps) {
  const evaluation = useEvaluation();
  const notes = kindNotes(alternatives);
  return (
    <>
      {notes.length > 0 && (
        <Notice>
          <p>{notes.join(' ')}</p>
        </Notice>
      )}
      <RadarLoader>
        {(Radar) => (
          <div className={styles.width}>
            <div className={styles.grid} data-count={alternatives.length}>
              {alternatives.map((alternative, position) => (
                <ComparedFramework
                  key={alternative.id}
                  evaluation={evaluation}
                  alternative={alternative}
                  position={position}
                >
                  <FrameworkRadar alternative={alternative} position={position} Radar={Radar} />
                </ComparedFramework>
              ))}
            </div>
          </div>
        )}
      </RadarLoader>
      <DifferenceTable evaluation={evaluation} alternatives={alternatives} />
    </>
  );
}
