import type { ReactNode } from 'react';
import styles from './ScrollRegion.module.css';

interface ScrollRegionProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Scrolls sideways by itself what is wider than the screen; it takes the focus, so that arrow keys scroll it. */
export function ScrollRegion({ name, children }: ScrollRegionProps) {
  return (
    <section className={styles.region} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
