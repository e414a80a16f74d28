import type { ReactNode } from 'react';
import styles from './Swatch.module.css';

interface SwatchProps {
  readonly colour: string;
  /** What the colour stands for. */
  readonly children: ReactNode;
}

/** A colour in front of what it stands for. */
export function Swatch({ colour, children }: SwatchProps) {
  return (
    <span className={styles.labelled}>
      <span className={styles.swatch} style={{ background: colour }} />
      {children}
    </span>
  );
}
