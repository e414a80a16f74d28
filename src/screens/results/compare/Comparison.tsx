import { RadarLoader } from '../../../charts/RadarLoader';
import type { WeighedCriterion } from '../../../model/criteria';
import type { Standing } from '../../../model/ranking';
import { Notice } from '../../../ui/Notice';
import { ComparedFramework } from './ComparedFramework';
import styles from './Comparison.module.css';
import { DifferenceTable } from './DifferenceTable';
import { kindNotes } from './kinds';
import { placeText } from './placeText';

interface ComparisonProps {
  readonly criteria: readonly WeighedCriterion[];
  /** Two to four. */
  readonly compared: readonly Standing[];
  /** Those that are not ruled out. */
  readonly ranked: readonly Standing[];
}

/** Radar beside radar on one scale, and the figures in one table. */
export function Comparison({ criteria, compared, ranked }: ComparisonProps) {
  const places = compared.map((standing) => placeText(standing, ranked));
  const notes = kindNotes(compared.map(({ framework }) => framework));
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
            <div className={styles.grid} data-count={compared.length}>
              {compared.map((standing, index) => (
                <ComparedFramework
                  key={standing.framework.id}
                  standing={standing}
                  place={places[index] ?? ''}
                  position={index}
                  Radar={Radar}
                />
              ))}
            </div>
          </div>
        )}
      </RadarLoader>
      <DifferenceTable criteria={criteria} compared={compared} places={places} />
    </>
  );
}
