import type { Framework } from '../../../catalogue/types';
import { oneDecimal } from '../../../lib/numbers';
import { selectCriteria } from '../../../model/criteria';
import { CriterionName } from '../../../parts/CriterionName';
import { RatingLink } from '../../../parts/RatingLink';
import { shareText } from '../../../parts/shareText';
import { useDecision } from '../../../store/StoreContext';
import styles from './Breakdown.module.css';
import { useStanding } from './useStanding';

interface BreakdownProps {
  readonly framework: Framework;
  /** Each rating leads to its evidence; not in a tooltip, where no key would reach it. */
  readonly linked?: boolean;
}

/** How a score comes about: rating by weight, criterion by criterion. */
export function Breakdown({ framework, linked = false }: BreakdownProps) {
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
                  {linked ? (
                    <RatingLink framework={framework} criterion={weighed.criterion} rating={rating} />
                  ) : (
                    oneDecimal(rating)
                  )}{' '}
                  × {shareText(weighed)}
                </td>
                <td>
                  <b>{oneDecimal(contributions[index] ?? 0)}</b>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.hint}>
        {linked ? 'Each rating leads to its evidence.' : 'A click on a colour leads to the evidence.'}
      </p>
    </div>
  );
}
