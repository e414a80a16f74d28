import { oneDecimal } from '../../../lib/numbers';
import { useEvaluation } from '../../../store/useEvaluation';
import styles from './Leaders.module.css';

/** The first three in one line. */
export function Leaders() {
  const { ranked } = useEvaluation();
  return (
    <ol className={styles.leaders} aria-label="The first three">
      {ranked.slice(0, 3).map(({ alternative, rank, score }) => (
        <li key={alternative.id}>
          {rank} <b>{alternative.name}</b> {oneDecimal(score)}
        </li>
      ))}
    </ol>
  );
}
