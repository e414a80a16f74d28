import { oneDecimal } from '../../../lib/numbers';
import { CriterionName } from '../../../parts/CriterionName';
import { FrameworkName } from '../../../parts/FrameworkName';
import { evidenceHref, evidenceLabel } from '../../../parts/RatingLink';
import { shareText } from '../../../parts/shareText';
import { useEvaluation } from '../../../store/useEvaluation';
import { FigureLink } from '../../../ui/FigureLink';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import styles from './Ranking.module.css';

/** The bars in figures. */
export function RankingTable() {
  const { problem, ranking, weightings } = useEvaluation();
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
            {weightings.map((weighting) => (
              <th key={weighting.criterion.id} scope="col">
                <CriterionName criterion={weighting.criterion} /> {shareText(weighting)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.map(({ alternative, rank, score, contribution }) => (
            <tr key={alternative.id}>
              <th scope="row">
                <FrameworkName alternative={alternative} />
              </th>
              <td>{rank ?? 'ruled out'}</td>
              <td>{oneDecimal(score)}</td>
              {problem.criteria.map((criterion) => {
                const points = oneDecimal(contribution(criterion.id));
                const { point, from } = problem.rating(alternative.id, criterion.id);
                const rated = `${points} points, rated ${oneDecimal(point)}`;
                return (
                  <td key={criterion.id}>
                    <FigureLink
                      href={evidenceHref(alternative, criterion)}
                      label={evidenceLabel(rated, alternative, criterion, from)}
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
