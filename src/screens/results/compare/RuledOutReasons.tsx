import type { Candidate } from '../../../model/candidates';
import { ruledOutText } from '../../../parts/ruledOutText';
import styles from './RuledOutReasons.module.css';

/** Which must-haves each framework fails. */
export function RuledOutReasons({ ruledOut }: { readonly ruledOut: readonly Candidate[] }) {
  return (
    <details className={styles.reasons}>
      <summary>
        {ruledOut.length === 1 ? 'Why one is ruled out' : `Why ${ruledOut.length} are ruled out`}
      </summary>
      <dl className={styles.list}>
        {ruledOut.map(({ framework, ruledOut: failed }) => (
          <div key={framework.id} className={styles.entry}>
            <dt>{framework.name}</dt>
            <dd>{ruledOutText(failed)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
