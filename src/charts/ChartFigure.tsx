import type { ReactNode } from 'react';
import { Muted } from '../ui/Muted';
import { Stack } from '../ui/Stack';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import styles from './ChartFigure.module.css';

interface ChartFigureProps {
  /** What the chart shows, in words; tells its table from those of other charts. */
  readonly title: string;
  readonly caption: ReactNode;
  /** The same content with real headers. */
  readonly table: ReactNode;
  /** Shows the table at first, as when there is no drawing. */
  readonly tableOpen?: boolean;
  readonly children: ReactNode;
}

/** The frame of every chart: a caption, the drawing, and its twin as a table. */
export function ChartFigure({ title, caption, table, tableOpen = false, children }: ChartFigureProps) {
  return (
    <Stack as="figure" gap="even">
      <Muted as="figcaption" className={styles.caption}>
        {caption}
      </Muted>
      {children}
      <details className={styles.twin} open={tableOpen}>
        <summary>
          Show as a table<VisuallyHidden>: {title}</VisuallyHidden>
        </summary>
        {table}
      </details>
    </Stack>
  );
}
