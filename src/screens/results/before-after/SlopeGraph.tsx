import { type CSSProperties, type ReactNode, useId } from 'react';
import { classes } from '../../../lib/classes';
import styles from './SlopeGraph.module.css';

export interface SlopeEnd {
  readonly id: string;
  readonly label: ReactNode;
  /** From 1; null for what is out of the order and stands below it. */
  readonly place: number | null;
}

interface SlopeGraphProps {
  /** From the top down; a line leads from an id on the one side to the same on the other. */
  readonly before: readonly SlopeEnd[];
  readonly after: readonly SlopeEnd[];
  readonly beforeHead: string;
  readonly afterHead: string;
}

/** Height of a row in the units of the drawing; the style sheet makes it as high as a row of text. */
const ROW = 40;

interface SideProps {
  readonly head: string;
  readonly ends: readonly SlopeEnd[];
}

function Side({ head, ends }: SideProps) {
  const headId = useId();
  return (
    <div>
      <p id={headId} className={styles.head}>
        {head}
      </p>
      <ol className={styles.side} aria-labelledby={headId}>
        {ends.map(({ id, label, place }) => (
          <li key={id} className={classes(place === null && styles.out)}>
            <span className={styles.place}>{place ?? 'out'}</span>
            {label}
          </li>
        ))}
      </ol>
    </div>
  );
}

/**
 * Two orders of the same things, with a line from the place of each in the one to its place in the other. The line of
 * what rose is bold, that of what fell is dashed, and none leads to or from what is out.
 */
export function SlopeGraph({ before, after, beforeHead, afterHead }: SlopeGraphProps) {
  const rows = Math.max(before.length, after.length);
  const y = (index: number) => (index + 0.5) * ROW;
  return (
    <div className={styles.graph} style={{ '--rows': rows } as CSSProperties}>
      <Side head={beforeHead} ends={before} />
      <svg
        className={styles.lines}
        viewBox={`0 0 100 ${rows * ROW}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {before.map(({ id, place }, from) => {
          const to = after.findIndex((end) => end.id === id);
          if (place === null || (after[to]?.place ?? null) === null) return null;
          const direction = to < from ? styles.up : to > from ? styles.down : undefined;
          return <line key={id} x1="0" y1={y(from)} x2="100" y2={y(to)} className={classes(direction)} />;
        })}
      </svg>
      <Side head={afterHead} ends={after} />
    </div>
  );
}
