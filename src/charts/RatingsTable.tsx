import { memo } from 'react';
import { ScrollRegion } from '../ui/ScrollRegion';
import { Swatch } from '../ui/Swatch';
import { LinkedValue } from './LinkedValue';
import styles from './RatingsTable.module.css';
import type { RatingAxis, RatingSeries } from './ratingsChart';

interface RatingsTableProps {
  readonly title: string;
  readonly axes: readonly RatingAxis[];
  readonly series: readonly RatingSeries[];
}

/** The same ratings as in the chart, as figures; like the chart drawn again only for other axes or series. */
export const RatingsTable = memo(function RatingsTable({ title, axes, series }: RatingsTableProps) {
  return (
    <ScrollRegion name={`Table: ${title}`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {series.map(({ id, label }) => (
              <th key={id} scope="col" className={styles.figure}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map(({ id, label, colour }, index) => (
            <tr key={id}>
              <th scope="row">
                <Swatch colour={colour}>{label}</Swatch>
              </th>
              {series.map((one) => (
                <td key={one.id} className={styles.figure}>
                  <LinkedValue series={one} index={index} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
});
