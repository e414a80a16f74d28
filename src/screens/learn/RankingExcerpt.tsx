import type { ReactNode } from 'react';
import type { FrameworkId } from '../../catalogue/ids';
import type { Standing } from '../../model/ranking';
import { FrameworkName } from '../../parts/FrameworkName';
import styles from './RankingExcerpt.module.css';

interface RankingExcerptProps {
  readonly caption: string;
  readonly figureHeading: string;
  readonly standings: readonly Standing[];
  /** Those that the article names. */
  readonly named: readonly FrameworkId[];
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
          <tr key={standing.framework.id}>
            <td>{standing.rank}</td>
            <th scope="row">
              <span className={styles.name}>
                <FrameworkName framework={standing.framework} link />
                {named.includes(standing.framework.id) && (
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
