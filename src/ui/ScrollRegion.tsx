import type { ReactNode } from 'react';
import { classes } from '../lib/classes';
import styles from './ScrollRegion.module.css';

interface ScrollRegionProps {
  readonly name: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Scrolls by itself what is wider than the screen; it takes the focus, so that arrow keys scroll it (WCAG 2.1.1). */
export function ScrollRegion({ name, className, children }: ScrollRegionProps) {
  return (
    <section className={classes(styles.region, className)} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
