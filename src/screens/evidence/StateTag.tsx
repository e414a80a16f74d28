import type { InputState } from '../../scoring/rating/countedRecords';
import styles from './StateTag.module.css';

/** Marks what is not settled; nothing for what is. */
export function StateTag({ state }: { readonly state: InputState }) {
  return state === 'known' ? null : <strong className={styles.tag}>{state}</strong>;
}
