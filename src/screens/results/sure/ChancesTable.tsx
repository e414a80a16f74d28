import type { CSSProperties } from 'react';
import { classes } from '../../../lib/classes';
import { itemAt } from '../../../lib/list';
import { chanceText } from '../../../lib/percent';
import type { Robustness } from '../../../model/robustness';
import { FrameworkName } from '../../../parts/FrameworkName';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import styles from './ChancesTable.module.css';

interface ChancesTableProps {
  readonly robustness: Robustness;
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

/** The chance of everyone in the ranking to take every place. */
export function ChancesTable({ robustness, assumption }: ChancesTableProps) {
  const { chances, evaluation } = robustness;
  const places = evaluation.ranked.map((_, index) => index + 1);
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
              {places.map((place) => (
                <th key={place} scope="col">
                  {ordinal(place)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evaluation.ranked.map(({ alternative }) => (
              <tr key={alternative.id}>
                <th scope="row">
                  <FrameworkName alternative={alternative} kind={false} />
                </th>
                {places.map((place) => (
                  <td key={place}>
                    <Chance share={itemAt(chances(alternative.id), place - 1)} />
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
