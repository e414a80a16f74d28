import { memo, useMemo, useRef } from 'react';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart as RechartsRadar } from 'recharts';
import { classes } from '../lib/classes';
import { itemAt } from '../lib/list';
import { markerPath, markOf } from './marks';
import styles from './RadarChart.module.css';
import { RadarLinks } from './RadarLinks';
import { firstAngle, layOutRadar, type PlacedAxis } from './radarLayout';
import { HIGHEST_RATING, LOWEST_RATING, type RatingAxis, type RatingSeries, type Slot } from './ratingsChart';
import { useBox } from './useBox';

/** Every radar has the same rings, so that any two can be compared. */
const RINGS = [2.5, 5, 7.5, HIGHEST_RATING];

export interface RadarChartProps {
  /** Says what is shown to those who cannot see it. */
  readonly title: string;
  /** At least three. */
  readonly axes: readonly RatingAxis[];
  /** One to four, each in a slot of its own. */
  readonly series: readonly RatingSeries[];
}

interface SeriesShapeProps {
  readonly slot: Slot;
  readonly filled: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

function SeriesShape({ slot, filled, points }: SeriesShapeProps) {
  const { tone, dash } = markOf[slot];
  const outline = points.map(({ x, y }) => `${x} ${y}`).join('L');
  return (
    <g>
      <path
        className={classes(styles.outline, filled && styles.filled)}
        d={`M${outline}Z`}
        stroke={tone}
        strokeDasharray={dash}
        fill={tone}
      />
      <path
        className={styles.markers}
        d={points.map(({ x, y }) => markerPath(slot, x, y, 4.5)).join('')}
        fill={tone}
      />
    </g>
  );
}

interface AxisLabelProps {
  readonly placed: PlacedAxis;
  readonly colour: string;
}

function AxisLabel({ placed, colour }: AxisLabelProps) {
  const { left, top, right, bottom } = placed.swatch;
  return (
    <g>
      <rect x={left} y={top} width={right - left} height={bottom - top} rx={2} fill={colour} />
      {placed.lines.map((line, index) => (
        <text
          key={line}
          className={styles.label}
          x={placed.x}
          y={placed.lineMiddles[index]}
          textAnchor={placed.anchor}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

interface RingLabelProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** On the inner side of its ring, beside the first axis. */
function RingLabel({ x, y, payload }: RingLabelProps) {
  return (
    <text className={styles.ring} x={Number(x) + 4} y={Number(y) + 1}>
      {payload?.value}
    </text>
  );
}

function Drawing({ title, axes, series }: RadarChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const box = useBox(ref);
  const layout = useMemo(
    () =>
      box === null
        ? null
        : layOutRadar(
            axes.map(({ label }) => label),
            box,
          ),
    [axes, box],
  );
  const rows = useMemo(
    () =>
      axes.map(({ id }, index) => ({
        axis: id,
        values: series.map(({ values }) => itemAt(values, index)),
      })),
    [axes, series],
  );

  // Recharts counts from three o'clock and anticlockwise.
  const startAngle = 90 - firstAngle(axes.length);

  return (
    <div className={styles.frame}>
      <div ref={ref} className={styles.chart} role="img" aria-label={title}>
        {box !== null && layout !== null && (
          <RechartsRadar
            width={box.width}
            height={box.height}
            cx={layout.cx}
            cy={layout.cy}
            outerRadius={layout.radius}
            startAngle={startAngle}
            endAngle={startAngle - 360}
            data={rows}
            // A tab stop inside a picture leads nowhere: the table beside it has every value.
            accessibilityLayer={false}
          >
            <PolarGrid stroke="var(--radar-rule)" zIndex={0} />
            <PolarGrid
              stroke="var(--radar-rim)"
              polarRadius={[layout.radius]}
              radialLines={false}
              zIndex={0}
            />
            <PolarAngleAxis
              dataKey="axis"
              axisLine={false}
              tickLine={false}
              zIndex={0}
              tick={({ index }: { index: number }) => (
                <AxisLabel placed={itemAt(layout.axes, index)} colour={itemAt(axes, index).colour} />
              )}
            />
            {series.map(({ id, label, slot }, index) => (
              <Radar
                key={id}
                name={label}
                dataKey={({ values }: { values: readonly number[] }) => values[index]}
                isAnimationActive={false}
                activeDot={false}
                zIndex={0}
                shape={({ points }: Pick<SeriesShapeProps, 'points'>) => (
                  <SeriesShape slot={slot} filled={series.length === 1} points={points} />
                )}
              />
            ))}
            <PolarRadiusAxis
              angle={startAngle}
              domain={[LOWEST_RATING, HIGHEST_RATING]}
              ticks={RINGS}
              allowDecimals
              allowDataOverflow
              axisLine={false}
              zIndex={0}
              tick={<RingLabel />}
            />
          </RechartsRadar>
        )}
      </div>
      {layout !== null && <RadarLinks layout={layout} series={series} />}
    </div>
  );
}

/**
 * Ratings on axes from 0 to 10, the same for every radar; drawn again only for other axes or series. Whoever shows
 * one keeps both the same while weights move, so that a new weight costs nothing here.
 */
export const RadarChart = memo(Drawing);
