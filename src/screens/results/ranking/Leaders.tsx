import { oneDecimal } from '../../../lib/numbers';
import { selectRanked } from '../../../model/ranking';
import { useDecision } from '../../../store/StoreContext';
import styles from './Leaders.module.css';

/** The first three in one line. */
export function Leaders() {
  const ranked = useDecision(selectRanked);
  return (
    <ol className={styles.leaders} aria-label="The first three">
      {ranked.slice(0, 3).map(({ framework, rank, score }) => (
        <li key={framework.id}>
          {rank} <b>{framework.name}</b> {oneDecimal(score)}
        </li>
      ))}
    </ol>
  );
}
