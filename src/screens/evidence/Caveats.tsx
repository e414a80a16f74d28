import type { Caveat } from '../../catalogue/caveats';
import { SourceLine } from '../../parts/SourceLine';
import styles from './Caveats.module.css';

/** What to know beside the rating; nothing where there is nothing to say. */
export function Caveats({ caveats }: { readonly caveats: readonly Caveat[] }) {
  if (caveats.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="beside">
      <h2 id="beside">To know beside it</h2>
      <ul className={styles.list}>
        {caveats.map(({ text, source, date }) => (
          <li key={text}>
            {text}
            {source && (
              <span className={styles.source}>
                {' '}
                <SourceLine source={source} date={date} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
