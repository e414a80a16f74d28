import type { ReactNode } from 'react';
import { classes } from '../lib/classes';
import { ChartFigure } from './ChartFigure';
import type { RadarComponent } from './RadarLoader';
import { RatingBars } from './RatingBars';
import styles from './RatingsFigure.module.css';
import { RatingsTable } from './RatingsTable';
import { LEAST_AXES, type RatingAxis, type RatingSeries } from './ratingsChart';

/** The labels of more axes leave a radar that is wider than high. */
const MOST_IN_A_SQUARE = 6;

interface RatingsFigureProps {
  /** Names the drawing and its table: "Ratings of Django". */
  readonly title: string;
  readonly caption: ReactNode;
  readonly axes: readonly RatingAxis[];
  readonly series: readonly RatingSeries[];
  /** From a RadarLoader; null leaves the table alone. */
  readonly Radar: RadarComponent | null;
  /** The legend, where there is more than one series. */
  readonly children?: ReactNode;
}

/** Ratings of one to four alternatives with caption and table: a radar, or bars below three criteria. */
export function RatingsFigure({ title, caption, axes, series, Radar, children }: RatingsFigureProps) {
  const bars = axes.length < LEAST_AXES;
  const drawing = bars ? (
    <RatingBars title={title} axes={axes} series={series} />
  ) : (
    Radar !== null && (
      <div className={styles.width}>
        <div className={classes(styles.drawing, axes.length > MOST_IN_A_SQUARE && styles.many)}>
          <Radar title={title} axes={axes} series={series} />
        </div>
      </div>
    )
  );
  return (
    <ChartFigure
      title={title}
      caption={caption}
      table={<RatingsTable title={title} axes={axes} series={series} />}
      tableOpen={!bars && Radar === null}
    >
      {children === undefined ? (
        drawing
      ) : (
        <div className={styles.withLegend}>
          {drawing}
          {children}
        </div>
      )}
    </ChartFigure>
  );
}
