import type { Framework } from '../../../catalogue/types';
import { oneDecimal } from '../../../lib/numbers';
import { selectCriteria } from '../../../model/criteria';
import { CriterionName } from '../../../parts/CriterionName';
import { RatingLink } from '../../../parts/RatingLink';
import { shareText } from '../../../parts/shareText';
import { useDecision } from '../../../store/StoreContext';
import styles from './Breakdown.module.css';
import { useStanding } from './useStanding';

/** How a score comes about: rating by weight, criterion by criterion. */
export function Breakdown({ framework }: { readonly framework: Framework }) {
  const { score, ratings, contributions } = useStanding(framework.id);
  const criteria = useDecision(selectCriteria);
  return (
    <div className={styles.breakdown}>
      <b>
        {framework.name}: {oneDecimal(score)} of 100
      </b>
      <table>
        <tbody>
          {criteria.map((weighed, index) => {
            const rating = ratings[index]?.point ?? 0;
            return (
              <tr key={weighed.criterion.id}>
                <th scope="row">
                  <CriterionName criterion={weighed.criterion} />
                </th>
                <td>
                  <RatingLink framework={framework} criterion={weighed.criterion} rating={rating} /> ×{' '}
                  {shareText(weighed)}
                </td>
                <td>
                  <b>{oneDecimal(contributions[index] ?? 0)}</b>
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
