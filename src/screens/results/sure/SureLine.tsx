import { classes } from '../../../lib/classes';
import { selectVerdict } from '../../../model/robustness';
import { useDeferredDecision } from '../../../store/useDeferredDecision';
import styles from './SureLine.module.css';
import { verdictText } from './verdictText';

/** How sure the answer is, in one sentence under it. Follows a moving slider a moment behind the ranking. */
export function SureLine() {
  const { decision, stale } = useDeferredDecision();
  const verdict = decision && selectVerdict(decision);
  return (
    <p className={classes(styles.line, stale && styles.stale)} role="status" aria-busy={stale}>
      {verdict === null ? 'Working out how sure this is…' : verdict.kind !== 'none' && verdictText(verdict)}
    </p>
  );
}
