import { oneDecimal } from '../../lib/numbers';
import { CriterionName } from '../../parts/CriterionName';
import { shareText } from '../../parts/shareText';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import styles from './Breakdown.module.css';

interface BreakdownProps {
  readonly standing: Standing;
  readonly criteria: readonly WeighedCriterion[];
}

/** How a score comes about: rating by weight, criterion by criterion. */
export function Breakdown({ standing, criteria }: BreakdownProps) {
  return (
    <div className={styles.breakdown}>
      <b>
        {standing.framework.name}: {oneDecimal(standing.score)} of 100
      </b>
      <table>
        <tbody>
          {criteria.map((weighed, index) => (
            <tr key={weighed.criterion.id}>
              <th scope="row">
                <CriterionName criterion={weighed.criterion} />
              </th>
              <td>
                {oneDecimal(standing.ratings[index]?.point ?? 0)} × {shareText(weighed)}
              </td>
              <td>
                <b>{oneDecimal(standing.contributions[index] ?? 0)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
