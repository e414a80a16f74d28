import type { ReactNode } from 'react';
import { Stack } from '../ui/Stack';
import type { Slot } from './ratingsChart';
import styles from './SeriesLegend.module.css';
import { SeriesSample } from './SeriesSample';

interface LegendEntry {
  readonly id: string;
  readonly slot: Slot;
  readonly name: ReactNode;
}

/** Which line belongs to whom, as a list that can be read without the drawing. */
export function SeriesLegend({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly LegendEntry[];
}) {
  return (
    <Stack as="ul" gap="even" aria-label={label}>
      {entries.map(({ id, slot, name }) => (
        <li key={id} className={styles.entry}>
          <SeriesSample slot={slot} />
          {name}
        </li>
      ))}
    </Stack>
  );
}
