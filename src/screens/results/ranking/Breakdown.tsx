import { oneDecimal } from '../../../lib/numbers';
import type { Alternative } from '../../../model/alternatives';
import { CriterionName } from '../../../parts/CriterionName';
import { RatingLink } from '../../../parts/RatingLink';
import { shareText } from '../../../parts/shareText';
import { useEvaluation } from '../../../store/useEvaluation';
import styles from './Breakdown.module.css';

/** How a score comes about: rating by weight, criterion by criterion. */
export function Breakdown({ alternative }: { readonly alternative: Alternative }) {
  const { problem, weightings, standing } = useEvaluation();
  const { score, contribution } = standing(alternative.id);
  return (
    <div className={styles.breakdown}>
      <b>
        {alternative.name}: {oneDecimal(score)} of 100
      </b>
      <table>
        <tbody>
          {weightings.map((weighting) => {
            const { criterion } = weighting;
            const { point, from } = problem.rating(alternative.id, criterion.id);
            return (
              <tr key={criterion.id}>
                <th scope="row">
                  <CriterionName criterion={criterion} />
                </th>
                <td>
                  <RatingLink alternative={alternative} criterion={criterion} rating={point} from={from} /> ×{' '}
                  {shareText(weighting)}
                </td>
                <td>
                  <b>{oneDecimal(contribution(criterion.id))}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.hint}>Each rating leads to its evidence, and so does its colour in the bar.</p>
    </div>
  );
}
