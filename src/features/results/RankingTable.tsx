import { oneDecimal } from '../../lib/numbers';
import { CriterionName } from '../../parts/CriterionName';
import { shareText } from '../../parts/shareText';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import { ScrollRegion } from '../../ui/ScrollRegion';
import styles from './Ranking.module.css';

interface RankingTableProps {
  readonly standings: readonly Standing[];
  readonly criteria: readonly WeighedCriterion[];
}

/** The bars in figures. */
export function RankingTable({ standings, criteria }: RankingTableProps) {
  return (
    <ScrollRegion name="Contributions in figures">
      <table className={styles.figures}>
        <caption>
          Points that each criterion contributes: rating × weight × 10. They add up to the score.
        </caption>
        <thead>
          <tr>
            <th scope="col">Framework</th>
            <th scope="col">Place</th>
            <th scope="col">Score</th>
            {criteria.map((weighed) => (
              <th key={weighed.criterion.id} scope="col">
                <CriterionName criterion={weighed.criterion} /> {shareText(weighed)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ framework, rank, score, contributions }) => (
            <tr key={framework.id}>
              <th scope="row">{framework.name}</th>
              <td>{rank ?? 'ruled out'}</td>
              <td>{oneDecimal(score)}</td>
              {criteria.map(({ criterion }, index) => (
                <td key={criterion.id}>{oneDecimal(contributions[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
