import { CriterionName } from '../../parts/CriterionName';
import { FrameworkName } from '../../parts/FrameworkName';
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
  /** Says in words who is best. */
  readonly marked?: boolean;
}

function Figures({ compared, values, marked = false }: FiguresProps) {
  const { values: shown, tied, spread } = difference(values);
  return (
    <>
      {shown.map(({ text, best }, index) => (
        <td key={compared[index]?.framework.id}>
          {marked && best ? (
            <strong className={styles.best}>
              {text} <span className={styles.mark}>{tied ? 'tied best' : 'best'}</span>
            </strong>
          ) : (
            text
          )}
        </td>
      ))}
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
        spread is the distance between best and worst.
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
                  marked
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
