import { classes } from '../../../lib/classes';
import { verdictOf } from '../../../model/robustness';
import { whatRulesOut } from '../../../parts/ruledOutText';
import { useRobustness } from '../../../store/useRobustness';
import styles from './SureLine.module.css';
import { verdictText } from './verdictText';

/** How sure the answer is, in one sentence under it. Follows a moving slider a moment behind the ranking. */
export function SureLine() {
  const { robustness, stale } = useRobustness();
  const evaluation = robustness?.evaluation ?? null;
  const verdict = evaluation && verdictOf(evaluation);
  return (
    <p className={classes(styles.line, stale && styles.stale)} role="status" aria-busy={stale}>
      {evaluation === null || verdict === null
        ? 'Working out how sure this is…'
        : verdict.kind !== 'none' && verdictText(verdict, whatRulesOut(evaluation.problem))}
    </p>
  );
}
