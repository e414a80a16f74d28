import { memo, useId } from 'react';
import { type FrameworkKind, frameworkKinds } from '../../../catalogue/catalogue';
import type { Id } from '../../../lib/id';
import { withItem } from '../../../lib/list';
import type { Alternative } from '../../../model/alternatives';
import { ruledOutText } from '../../../parts/ruledOutText';
import { MOST_COMPARED } from '../../../routes/resultsView';
import { useProblem } from '../../../store/useProblem';
import { FrameworkChip } from './FrameworkChip';
import styles from './FrameworkChoice.module.css';
import { RuledOutReasons } from './RuledOutReasons';

const groupNames: Readonly<Record<FrameworkKind, string>> = {
  runtime: 'Runtime',
  'micro-framework': 'Micro-frameworks',
  'full-stack framework': 'Full-stack frameworks',
};

interface FrameworkChoiceProps {
  readonly chosen: readonly Alternative[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/**
 * Two to four of all, in the order in which they are chosen; those that are ruled out can be chosen as well. None of it
 * follows a moved weight unless the leaders change.
 */
export const FrameworkChoice = memo(function FrameworkChoice({ chosen, onChange }: FrameworkChoiceProps) {
  const id = useId();
  const problem = useProblem();
  const full = chosen.length >= MOST_COMPARED;
  const ruledOut = problem.alternatives.filter((alternative) => problem.ruledOut(alternative.id).length > 0);
  const choose = (alternative: Alternative, wanted: boolean) =>
    onChange(withItem(chosen, alternative, wanted).map((one) => one.id));
  return (
    <fieldset className={styles.choice} aria-describedby={`${id}-hint`}>
      <legend className={styles.legend}>Frameworks to compare</legend>
      <p id={`${id}-hint`} className={styles.hint}>
        {full ? 'Four are chosen, the most. Take one out to choose another.' : 'Choose two to four.'}
      </p>
      {frameworkKinds.map((kind, group) => (
        <div key={kind} className={styles.group}>
          <p id={`${id}-${group}`} className={styles.kind}>
            {groupNames[kind]}
          </p>
          <ul className={styles.chips} aria-labelledby={`${id}-${group}`}>
            {problem.alternatives
              .filter((alternative) => alternative.kind === kind)
              .map((alternative) => {
                const checked = chosen.includes(alternative);
                return (
                  <li key={alternative.id}>
                    <FrameworkChip
                      alternative={alternative}
                      checked={checked}
                      disabled={full && !checked}
                      reason={
                        ruledOut.includes(alternative) ? ruledOutText(problem.ruledOut(alternative.id)) : null
                      }
                      onChange={(wanted) => choose(alternative, wanted)}
                    />
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
      {ruledOut.length > 0 && <RuledOutReasons problem={problem} alternatives={ruledOut} />}
    </fieldset>
  );
});
