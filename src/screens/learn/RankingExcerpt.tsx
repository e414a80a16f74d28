import type { ReactNode } from 'react';
import type { Id } from '../../lib/id';
import type { Standing } from '../../model/standings';
import { FrameworkName } from '../../parts/FrameworkName';
import styles from './RankingExcerpt.module.css';

interface RankingExcerptProps {
  readonly caption: string;
  readonly figureHeading: string;
  readonly standings: readonly Standing[];
  /** The frameworks that the article names. */
  readonly named: readonly Id[];
  readonly figure: (standing: Standing) => ReactNode;
}

/** The first places of a ranking, and those that the article names wherever they stand. */
export function RankingExcerpt({ caption, figureHeading, standings, named, figure }: RankingExcerptProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Framework</th>
          <th scope="col">{figureHeading}</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <tr key={standing.alternative.id}>
            <td>{standing.rank}</td>
            <th scope="row">
              <span className={styles.name}>
                <FrameworkName alternative={standing.alternative} link />
                {named.includes(standing.alternative.id) && (
                  <span className={styles.named}>named by the article</span>
                )}
              </span>
            </th>
            <td>{figure(standing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
