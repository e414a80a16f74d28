import type { ReactNode } from 'react';
import styles from './RatedEvidence.module.css';

/** Stands in the place of the evidence and says why there is none. */
export function NoEvidence({ children }: { readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby="arithmetic">
      <h2 id="arithmetic">No evidence</h2>
      <p>{children}</p>
    </section>
  );
}
