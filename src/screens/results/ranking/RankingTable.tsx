import { oneDecimal } from '../../../lib/numbers';
import type { WeighedCriterion } from '../../../model/criteria';
import type { Standing } from '../../../model/ranking';
import { CriterionName } from '../../../parts/CriterionName';
import { FrameworkName } from '../../../parts/FrameworkName';
import { evidenceHref, evidenceLabel } from '../../../parts/RatingLink';
import { shareText } from '../../../parts/shareText';
import { FigureLink } from '../../../ui/FigureLink';
import { ScrollRegion } from '../../../ui/ScrollRegion';
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
          Points that each criterion contributes: rating × weight × 10. They add up to the score, and each
          leads to the evidence of its rating.
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
          {standings.map(({ framework, rank, score, ratings, contributions }) => (
            <tr key={framework.id}>
              <th scope="row">
                <FrameworkName framework={framework} />
              </th>
              <td>{rank ?? 'ruled out'}</td>
              <td>{oneDecimal(score)}</td>
              {criteria.map(({ criterion }, index) => {
                const points = oneDecimal(contributions[index] ?? 0);
                const rated = `${points} points, rated ${oneDecimal(ratings[index]?.point ?? 0)}`;
                return (
                  <td key={criterion.id}>
                    <FigureLink
                      href={evidenceHref(framework, criterion)}
                      label={evidenceLabel(rated, framework, criterion)}
                    >
                      {points}
                    </FigureLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
