import { itemAt } from '../lib/list';
import { Stack } from '../ui/Stack';
import { Swatch } from '../ui/Swatch';
import { LinkedValue } from './LinkedValue';
import styles from './RatingBars.module.css';
import { HIGHEST_RATING, type RatingAxis, type RatingSeries } from './ratingsChart';

interface RatingBarsProps {
  /** Says what is shown. */
  readonly title: string;
  readonly axes: readonly RatingAxis[];
  readonly series: readonly RatingSeries[];
}

/** Ratings as bars from 0 to 10: takes the radar's place where too few axes make no area. */
export function RatingBars({ title, axes, series }: RatingBarsProps) {
  return (
    <Stack as="ul" gap="loose" aria-label={title}>
      {axes.map(({ id, label, colour }, index) => (
        <li key={id}>
          <p className={styles.axis}>
            <Swatch colour={colour}>{label}</Swatch>
          </p>
          <Stack as="ul" gap="tight" aria-label={label}>
            {series.map((one) => {
              const value = itemAt(one.values, index);
              return (
                <li key={one.id} className={styles.bar}>
                  <span>{one.label}</span>
                  <span className={styles.track}>
                    <span
                      className={styles.fill}
                      style={{ inlineSize: `${(100 * value) / HIGHEST_RATING}%`, background: colour }}
                    />
                  </span>
                  <span className={styles.figure}>
                    <LinkedValue series={one} index={index} />
                  </span>
                </li>
              );
            })}
          </Stack>
        </li>
      ))}
    </Stack>
  );
}
