import type { ReactNode } from 'react';
import { ScrollRegion } from '../ui/ScrollRegion';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import styles from './FigureTable.module.css';

interface FigureTableProps {
  /** Names the table and the box in which it scrolls. */
  readonly caption: string;
  /** Leaves the caption to screen readers, where a heading above says as much. */
  readonly captionHidden?: boolean;
  readonly children: ReactNode;
}

/** A table of figures: the first column says what, all others hold numbers at the end of their cells. */
export function FigureTable({ caption, captionHidden = false, children }: FigureTableProps) {
  return (
    <ScrollRegion name={caption} className={styles.box}>
      <table className={styles.table}>
        <caption>
          {captionHidden ? (
            <VisuallyHidden>{caption}</VisuallyHidden>
          ) : (
            <span className={styles.caption}>{caption}</span>
          )}
        </caption>
        {children}
      </table>
    </ScrollRegion>
  );
}
