import { useId } from 'react';
import { frameworks } from '../../data/frameworks';
import type { FrameworkId } from '../../data/ids';
import { withItem } from '../../lib/list';
import { MOST_COMPARED } from '../../nav/resultsView';
import { FrameworkName, kindText } from '../../parts/FrameworkName';
import { ruledOutText } from '../../parts/ruledOutText';
import type { Standing } from '../../store/selectors/ranking';
import { Choice, ChoiceGrid } from '../../ui/Choice';
import styles from './FrameworkChoice.module.css';

interface FrameworkChoiceProps {
  readonly chosen: readonly FrameworkId[];
  /** All ten. */
  readonly standings: readonly Standing[];
  readonly onChange: (chosen: readonly FrameworkId[]) => void;
}

/** Two to four of the ten, in the order in which they are chosen; those that are ruled out say why. */
export function FrameworkChoice({ chosen, standings, onChange }: FrameworkChoiceProps) {
  const hintId = useId();
  const full = chosen.length >= MOST_COMPARED;
  return (
    <fieldset className={styles.choice} aria-describedby={hintId}>
      <legend className={styles.legend}>Frameworks to compare</legend>
      <p id={hintId} className={styles.hint}>
        {full ? 'Four are chosen, the most. Take one out to choose another.' : 'Two to four.'}
      </p>
      <ChoiceGrid>
        {frameworks.map((framework) => {
          const checked = chosen.includes(framework.id);
          const ruledOut =
            standings.find((standing) => standing.framework.id === framework.id)?.ruledOut ?? [];
          return (
            <Choice
              key={framework.id}
              label={<FrameworkName framework={framework} kind={false} />}
              note={
                <>
                  {kindText(framework)}
                  {ruledOut.length > 0 && (
                    <span className={styles.ruledOut}>Ruled out. {ruledOutText(ruledOut)}</span>
                  )}
                </>
              }
              checked={checked}
              disabled={full && !checked}
              onChange={(wanted) => onChange(withItem(chosen, framework.id, wanted))}
            />
          );
        })}
      </ChoiceGrid>
    </fieldset>
  );
}
