import type { CSSProperties } from 'react';
import { classes } from '../../../lib/classes';
import { chanceText } from '../../../lib/percent';
import type { Standing } from '../../../model/ranking';
import { FrameworkName } from '../../../parts/FrameworkName';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import styles from './ChancesTable.module.css';

interface ChancesTableProps {
  readonly ranked: readonly Standing[];
  /** `[framework][place]`, 0..1. */
  readonly acceptability: readonly (readonly number[])[];
  /** What the figures assume. */
  readonly assumption: string;
}

const ordinal = (place: number) => `${place}${['st', 'nd', 'rd'][place - 1] ?? 'th'}`;

function Chance({ share }: { readonly share: number }) {
  return (
    <span
      className={classes(styles.chance, share === 0 && styles.none)}
      style={{ '--share': share } as CSSProperties}
    >
      <span>{chanceText(share)}</span>
    </span>
  );
}

/** The chance of every framework to take every place. */
export function ChancesTable({ ranked, acceptability, assumption }: ChancesTableProps) {
  return (
    <>
      <p>
        Chance of each place {assumption}. Apart from rounding, each row and each column adds up to 100 %.
      </p>
      <ScrollRegion name="Chances of every place">
        <table className={styles.table} aria-label="Chances of every place">
          <thead>
            <tr>
              <th scope="col">Framework</th>
              {ranked.map(({ framework }, place) => (
                <th key={framework.id} scope="col">
                  {ordinal(place + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ framework }, index) => (
              <tr key={framework.id}>
                <th scope="row">
                  <FrameworkName framework={framework} kind={false} />
                </th>
                {ranked.map((standing, place) => (
                  <td key={standing.framework.id}>
                    <Chance share={acceptability[index]?.[place] ?? 0} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
