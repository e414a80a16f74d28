import { memo } from 'react';
import { markerPath, markOf } from './marks';
import type { Slot } from './ratingsChart';
import styles from './SeriesSample.module.css';

/** A piece of a series' line with its marker, to stand beside its name. */
export const SeriesSample = memo(function SeriesSample({ slot }: { readonly slot: Slot }) {
  const { tone, dash } = markOf[slot];
  return (
    <svg className={styles.sample} viewBox="0 0 44 14" aria-hidden="true" focusable="false">
      <path className={styles.line} d="M1 7H43" stroke={tone} strokeDasharray={dash} />
      <path className={styles.marker} d={markerPath(slot, 22, 7, 4.5)} fill={tone} />
    </svg>
  );
});
