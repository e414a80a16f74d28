import type { CSSProperties, ReactNode } from 'react';
import { classes } from '../lib/classes';
import styles from './SlopeGraph.module.css';

export interface SlopeEnd {
  readonly id: string;
  readonly label: ReactNode;
  /** As it is to be read: "3", or a dash for what has no place. */
  readonly place: string;
}

interface SlopeGraphProps {
  /** From the top down. Both sides hold the same ids. */
  readonly before: readonly SlopeEnd[];
  readonly after: readonly SlopeEnd[];
  readonly beforeHead: string;
  readonly afterHead: string;
}

/** Height of a row in the units of the drawing; the style sheet makes it as high as a row of text. */
const ROW = 40;

function Side({ ends }: { readonly ends: readonly SlopeEnd[] }) {
  return (
    <ol className={styles.side}>
      {ends.map(({ id, label, place }) => (
        <li key={id}>
          <span className={styles.place}>{place}</span>
          {label}
        </li>
      ))}
    </ol>
  );
}

/** Two orders of the same things, with a line from each place to the next. What rose is bold, what fell is dashed. */
export function SlopeGraph({ before, after, beforeHead, afterHead }: SlopeGraphProps) {
  const y = (index: number) => (index + 0.5) * ROW;
  return (
    <div className={styles.graph} style={{ '--rows': before.length } as CSSProperties}>
      <p className={styles.head}>{beforeHead}</p>
      <p className={styles.head}>{afterHead}</p>
      <Side ends={before} />
      <svg
        className={styles.lines}
        viewBox={`0 0 100 ${before.length * ROW}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {before.map(({ id }, from) => {
          const to = after.findIndex((end) => end.id === id);
          const direction = to < from ? styles.up : to > from ? styles.down : undefined;
          return <line key={id} x1="0" y1={y(from)} x2="100" y2={y(to)} className={classes(direction)} />;
        })}
      </svg>
      <Side ends={after} />
    </div>
  );
}
