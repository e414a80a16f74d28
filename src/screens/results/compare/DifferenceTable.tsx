import { memo } from 'react';
import type { Criterion, Framework } from '../../../catalogue/types';
import { sameItems } from '../../../lib/list';
import type { WeighedCriterion } from '../../../model/criteria';
import type { Standing } from '../../../model/ranking';
import { CriterionName } from '../../../parts/CriterionName';
import { FrameworkName } from '../../../parts/FrameworkName';
import { RatingLink } from '../../../parts/RatingLink';
import { shareText } from '../../../parts/shareText';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './DifferenceTable.module.css';
import { difference } from './differences';

interface DifferenceTableProps {
  readonly criteria: readonly WeighedCriterion[];
  readonly compared: readonly Standing[];
  /** One per framework, as in "2, tied". */
  readonly places: readonly string[];
}

interface RatingsRowProps {
  readonly criterion: Criterion;
  /** Of the weight: "20 %". */
  readonly share: string;
  readonly frameworks: readonly Framework[];
  /** 0..10, in the order of the frameworks. */
  readonly ratings: readonly number[];
}

/** Each rating leads to its evidence, and words say who is best. Rendered again only when its figures change. */
const RatingsRow = memo(
  function RatingsRow({ criterion, share, frameworks, ratings }: RatingsRowProps) {
    const { values, tied, spread } = difference(ratings);
    return (
      <tr>
        <th scope="row">
          <CriterionName criterion={criterion} /> <span className={styles.weight}>{share}</span>
        </th>
        {frameworks.map((framework, index) => {
          const rating = (
            <RatingLink framework={framework} criterion={criterion} rating={ratings[index] ?? 0} />
          );
          return (
            <td key={framework.id}>
              {values[index]?.best ? (
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
  },
  (before, now) =>
    before.criterion === now.criterion &&
    before.share === now.share &&
    sameItems(before.frameworks, now.frameworks) &&
    sameItems(before.ratings, now.ratings),
);

/** Ratings of the chosen ones beside each other, with the best by each criterion and how far apart they are. */
export function DifferenceTable({ criteria, compared, places }: DifferenceTableProps) {
  const frameworks = compared.map(({ framework }) => framework);
  const scores = difference(compared.map(({ score }) => score));
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
              {frameworks.map((framework) => (
                <th key={framework.id} scope="col">
                  <FrameworkName framework={framework} kind={false} />
                </th>
              ))}
              <th scope="col">Spread</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((weighed, index) => (
              <RatingsRow
                key={weighed.criterion.id}
                criterion={weighed.criterion}
                share={shareText(weighed)}
                frameworks={frameworks}
                ratings={compared.map(({ ratings }) => ratings[index]?.point ?? 0)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Score, of 100</th>
              {frameworks.map(({ id }, index) => (
                <td key={id}>{scores.values[index]?.text}</td>
              ))}
              <td>{scores.spread}</td>
            </tr>
            <tr>
              <th scope="row">Place in the ranking</th>
              {frameworks.map(({ id }, index) => (
                <td key={id}>{places[index]}</td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </div>
  );
}
