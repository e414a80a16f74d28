import type { ReactNode } from 'react';
import styles from './FigureLink.module.css';

interface FigureLinkProps {
  readonly href: string;
  /** Begins with what is shown and says where it leads: many such links stand in one table. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A figure that leads to what is behind it. */
export function FigureLink({ href, label, children }: FigureLinkProps) {
  return (
    <a className={styles.figure} href={href} aria-label={label}>
      {children}
    </a>
  );
}
