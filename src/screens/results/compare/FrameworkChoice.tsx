import { memo, useId } from 'react';
import { frameworkKinds } from '../../../catalogue/catalogue';
import { frameworks } from '../../../catalogue/frameworks';
import type { FrameworkKind } from '../../../catalogue/types';
import type { Id } from '../../../lib/id';
import { withItem } from '../../../lib/list';
import type { Candidate } from '../../../model/candidates';
import { ruledOutText } from '../../../parts/ruledOutText';
import { MOST_COMPARED } from '../../../routes/resultsView';
import { FrameworkChip } from './FrameworkChip';
import styles from './FrameworkChoice.module.css';
import { RuledOutReasons } from './RuledOutReasons';

const groupNames: Readonly<Record<FrameworkKind, string>> = {
  runtime: 'Runtime',
  'micro-framework': 'Micro-frameworks',
  'full-stack framework': 'Full-stack frameworks',
};

interface FrameworkChoiceProps {
  readonly chosen: readonly Id[];
  /** All ten. */
  readonly candidates: readonly Candidate[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/**
 * Two to four of the ten, in the order in which they are chosen; those that are ruled out can be chosen as well. None
 * of it follows a moved weight unless the order does.
 */
export const FrameworkChoice = memo(function FrameworkChoice({
  chosen,
  candidates,
  onChange,
}: FrameworkChoiceProps) {
  const id = useId();
  const full = chosen.length >= MOST_COMPARED;
  const ruledOut = candidates.filter((candidate) => candidate.ruledOut.length > 0);
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
            {frameworks
              .filter((framework) => framework.kind === kind)
              .map((framework) => {
                const checked = chosen.includes(framework.id);
                const out = ruledOut.find((candidate) => candidate.framework.id === framework.id);
                return (
                  <li key={framework.id}>
                    <FrameworkChip
                      framework={framework}
                      checked={checked}
                      disabled={full && !checked}
                      reason={out === undefined ? null : ruledOutText(out.ruledOut)}
                      onChange={(wanted) => onChange(withItem(chosen, framework.id, wanted))}
                    />
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
      {ruledOut.length > 0 && <RuledOutReasons ruledOut={ruledOut} />}
    </fieldset>
  );
});
