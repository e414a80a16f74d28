import type { Criterion } from '../../data/types';
import { CriterionName } from '../../parts/CriterionName';
import { FrameworkName } from '../../parts/FrameworkName';
import { RatingLink } from '../../parts/RatingLink';
import { shareText } from '../../parts/shareText';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './DifferenceTable.module.css';
import { difference } from './differences';

interface DifferenceTableProps {
  readonly criteria: readonly WeighedCriterion[];
  readonly compared: readonly Standing[];
  /** One per framework, as in "2, tied". */
  readonly places: readonly string[];
}

interface FiguresProps {
  readonly compared: readonly Standing[];
  readonly values: readonly number[];
  /** Of ratings: each leads to its evidence, and words say who is best. */
  readonly criterion?: Criterion;
}

function Figures({ compared, values, criterion }: FiguresProps) {
  const { values: shown, tied, spread } = difference(values);
  return (
    <>
      {compared.map(({ framework }, index) => {
        const { text, best } = shown[index] ?? { text: '', best: false };
        if (criterion === undefined) return <td key={framework.id}>{text}</td>;
        const rating = <RatingLink framework={framework} criterion={criterion} rating={values[index] ?? 0} />;
        return (
          <td key={framework.id}>
            {best ? (
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
    </>
  );
}

/** Ratings of the chosen ones beside each other, with the best by each criterion and how far apart they are. */
export function DifferenceTable({ criteria, compared, places }: DifferenceTableProps) {
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
              {compared.map(({ framework }) => (
                <th key={framework.id} scope="col">
                  <FrameworkName framework={framework} kind={false} />
                </th>
              ))}
              <th scope="col">Spread</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((weighed, index) => (
              <tr key={weighed.criterion.id}>
                <th scope="row">
                  <CriterionName criterion={weighed.criterion} />{' '}
                  <span className={styles.weight}>{shareText(weighed)}</span>
                </th>
                <Figures
                  compared={compared}
                  values={compared.map(({ ratings }) => ratings[index]?.point ?? 0)}
                  criterion={weighed.criterion}
                />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Score, of 100</th>
              <Figures compared={compared} values={compared.map(({ score }) => score)} />
            </tr>
            <tr>
              <th scope="row">Place in the ranking</th>
              {compared.map(({ framework }, index) => (
                <td key={framework.id}>{places[index]}</td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </div>
  );
}
