import type { FrameworkId } from '../../data/ids';
import { ruledOutText } from '../../parts/ruledOutText';
import type { Standing } from '../../store/selectors/ranking';
import styles from './RuledOutReasons.module.css';

interface RuledOutReasonsProps {
  readonly ruledOut: readonly Standing[];
  readonly reasonId: (framework: FrameworkId) => string;
}

/** Which must-haves each framework fails; a checkbox that refers to its reason has it read out even while closed. */
export function RuledOutReasons({ ruledOut, reasonId }: RuledOutReasonsProps) {
  return (
    <details className={styles.reasons}>
      <summary>
        {ruledOut.length === 1 ? 'Why one is ruled out' : `Why ${ruledOut.length} are ruled out`}
      </summary>
      <dl className={styles.list}>
        {ruledOut.map(({ framework, ruledOut: failed }) => (
          <div key={framework.id} className={styles.entry}>
            <dt>{framework.name}</dt>
            <dd id={reasonId(framework.id)}>Ruled out. {ruledOutText(failed)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
