import type { Alternative } from '../../../model/alternatives';
import type { Problem } from '../../../model/problem';
import { ruledOutText } from '../../../parts/ruledOutText';
import styles from './RuledOutReasons.module.css';

interface RuledOutReasonsProps {
  readonly problem: Problem;
  /** Those that are ruled out. */
  readonly alternatives: readonly Alternative[];
}

/** What rules each of them out. */
export function RuledOutReasons({ problem, alternatives }: RuledOutReasonsProps) {
  return (
    <details className={styles.reasons}>
      <summary>
        {alternatives.length === 1 ? 'Why one is ruled out' : `Why ${alternatives.length} are ruled out`}
      </summary>
      <dl className={styles.list}>
        {alternatives.map(({ id, name }) => (
          <div key={id} className={styles.entry}>
            <dt>{name}</dt>
            <dd>{ruledOutText(problem.ruledOut(id))}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
