import type { ReactNode } from 'react';
import styles from './TableScroll.module.css';

interface TableScrollProps {
  /** Names the region: what the table in it shows. */
  readonly label: string;
  readonly children: ReactNode;
}

// Not every browser lets a keyboard scroll a box without a tab stop (WCAG 2.2, success criterion 2.1.1).
const reachable = { tabIndex: 0 };

/** A wide table scrolls in here, and the page does not. */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    <section {...reachable} className={styles.scroll} aria-label={label}>
      {children}
    </section>
  );
}
