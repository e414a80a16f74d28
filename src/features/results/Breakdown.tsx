import { oneDecimal } from '../../lib/numbers';
import { CriterionName } from '../../parts/CriterionName';
import { RatingLink } from '../../parts/RatingLink';
import { shareText } from '../../parts/shareText';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import styles from './Breakdown.module.css';

interface BreakdownProps {
  readonly standing: Standing;
  readonly criteria: readonly WeighedCriterion[];
  /** Each rating leads to its evidence; not in a tooltip, where no key would reach it. */
  readonly linked?: boolean;
}

/** How a score comes about: rating by weight, criterion by criterion. */
export function Breakdown({ standing, criteria, linked = false }: BreakdownProps) {
  const { framework, score, ratings, contributions } = standing;
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
