import { memo } from 'react';
import type { Criterion } from '../../../catalogue/catalogue';
import { itemAt } from '../../../lib/list';
import type { Alternative } from '../../../model/alternatives';
import type { Evaluation } from '../../../model/evaluation';
import type { Problem } from '../../../model/problem';
import { CriterionName } from '../../../parts/CriterionName';
import { FrameworkName } from '../../../parts/FrameworkName';
import { RatingLink } from '../../../parts/RatingLink';
import { shareText } from '../../../parts/shareText';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './DifferenceTable.module.css';
import { difference } from './differences';
import { placeText } from './placeText';

interface RatingsRowProps {
  readonly problem: Problem;
  readonly criterion: Criterion;
  /** Share of the weight: "20 %". */
  readonly share: string;
  readonly alternatives: readonly Alternative[];
}

/** Each rating leads to its evidence, and words say who is best. Rendered again only for another share of the weight. */
const RatingsRow = memo(function RatingsRow({ problem, criterion, share, alternatives }: RatingsRowProps) {
  const ratings = alternatives.map(({ id }) => problem.rating(id, criterion.id));
  const { values, tied, spread } = difference(ratings.map(({ point }) => point));
  return (
    <tr>
      <th scope="row">
        <CriterionName criterion={criterion} /> <span className={styles.weight}>{share}</span>
      </th>
      {alternatives.map((alternative, index) => {
        const { point, from } = itemAt(ratings, index);
        const rating = (
          <RatingLink alternative={alternative} criterion={criterion} rating={point} from={from} />
        );
        return (
          <td key={alternative.id}>
            {itemAt(values, index).best ? (
              <strong className={styles.best}>
                {rating} <span className={styles.mark}>{tied ? 'tied best' : 'best'}</span>
              </strong>
            ) : (
              rating
            )}
          </td>
        );
      })}
      <td>{spread}</td>
    </tr>
  );
});

interface DifferenceTableProps {
  readonly evaluation: Evaluation;
  readonly alternatives: readonly Alternative[];
}

/** Ratings of the chosen ones beside each other, with the best by each criterion and how far apart they are. */
export function DifferenceTable({ evaluation, alternatives }: DifferenceTableProps) {
  const { problem, ranked, weightings } = evaluation;
  const standings = alternatives.map(({ id }) => evaluation.standing(id));
  const scores = difference(standings.map(({ score }) => score));
  return (
    <div className={styles.differences}>
      <p className={styles.note}>
        Ratings from 0 to 10 by criterion, with its weight; the score is ten times their weighted mean. The
        spread is the distance between best and worst. Each rating leads to its evidence.
      </p>
      <ScrollRegion name="Table of the differences">
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>Ratings of the chosen frameworks, their scores and places</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {alternatives.map((alternative) => (
                <th key={alternative.id} scope="col">
                  <FrameworkName alternative={alternative} kind={false} />
                </th>
              ))}
              <th scope="col">Spread</th>
            </tr>
          </thead>
          <tbody>
            {weightings.map((weighting) => (
              <RatingsRow
                key={weighting.criterion.id}
                problem={problem}
                criterion={weighting.criterion}
                share={shareText(weighting)}
                alternatives={alternatives}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Score, of 100</th>
              {alternatives.map(({ id }, index) => (
                <td key={id}>{itemAt(scores.values, index).text}</td>
              ))}
              <td>{scores.spread}</td>
            </tr>
            <tr>
              <th scope="row">Place in the ranking</th>
              {standings.map((standing) => (
                <td key={standing.alternative.id}>{placeText(standing, ranked)}</td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </div>
  );
}
