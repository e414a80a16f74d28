import { useId } from 'react';
import type { Statement } from '../../catalogue/facts';
import { SourceLink } from '../../parts/SourceLink';
import styles from './Statements.module.css';

interface StatementsProps {
  readonly heading: string;
  readonly statements: readonly Statement[];
}

/** A list of statements, each with where it comes from. */
export function Statements({ heading, statements }: StatementsProps) {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      <ul className={styles.list}>
        {statements.map(({ text, origin }) => (
          <li key={text}>
            {text}{' '}
            <span className={styles.origin}>
              {origin.from === 'article' ? 'The article.' : <SourceLink source={origin.source} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
