import type { Criterion } from '../../catalogue/catalogue';
import { nameOf } from '../../lib/lookup';
import { oneDecimal } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import { Exact } from '../../parts/Exact';
import { FigureTable } from '../../parts/FigureTable';
import { figureText, twoDecimals } from '../../parts/figureText';
import { suiteTitle } from '../../parts/suiteTitle';
import { writeAddress } from '../../routes/codec';
import { log2 } from '../../scoring/logarithms';
import type { CellResult, FitPartResult } from '../../scoring/rating/suitePart';
import { useCatalogue } from '../../store/StoreContext';
import { LeftOutSuites } from './LeftOutSuites';
import { Records } from './Records';
import { StateTag } from './StateTag';
import styles from './SuiteSteps.module.css';

interface SuiteStepsProps {
  readonly part: FitPartResult;
  readonly alternative: Alternative;
  readonly criterion: Criterion;
}

function CellRows({ cell }: { readonly cell: CellResult }) {
  const { figure, fittedReference, state, records, suite } = cell;
  const { name, measures } = suiteTitle(suite);
  return (
    <>
      <tr className={styles.figures}>
        <th scope="row">{name}</th>
        <td>
          {figure !== null && (
            <>
              <Exact value={figure}>{figureText(Math.round(figure))}</Exact>{' '}
            </>
          )}
          <StateTag state={state} />
        </td>
        <td>
          <Exact value={fittedReference}>{figureText(Math.round(fittedReference))}</Exact>
        </td>
        <td>
          {figure !== null && (
            <Exact value={figure / fittedReference}>{twoDecimals(figure / fittedReference)}</Exact>
          )}
        </td>
        <td>
          {figure !== null && (
            <Exact value={log2(figure / fittedReference)}>
              {twoDecimals(log2(figure / fittedReference))}
            </Exact>
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={5}>
          <div className={styles.detail}>
            <p>{measures}</p>
            <Records records={records} />
          </div>
        </td>
      </tr>
    </>
  );
}

/** "about 0.28 of the reference", or that it is as fast as that. */
function referenceText(share: number): string {
  return share >= 1 ? 'as fast as the reference or faster' : `about ${twoDecimals(share)} of the reference`;
}

/** How the throughput in several suites becomes one place on the scale. */
export function SuiteSteps({ part, alternative, criterion }: SuiteStepsProps) {
  const { fit, cells, standing, share, value } = part;
  const reference = nameOf(useCatalogue().frameworks, fit.reference);
  return (
    <div className={styles.part}>
      <h3>{part.title}</h3>
      <p className={styles.text}>
        The suites ran on different machines, so their figures are never mixed. A fit over all figures of all
        frameworks gives each suite the level that {reference}, the reference, has there, by least squares on
        the binary logarithm. What {alternative.name} reached is read as a share of that level; the mean of
        the logarithms is its standing.{' '}
        <a href={writeAddress({ screen: 'criterion', criterion: criterion.id })}>All figures of the fit</a>{' '}
        stand on the page of the criterion.
      </p>
      <FigureTable caption="Requests a second in each suite">
        <thead>
          <tr>
            <th scope="col">Suite</th>
            <th scope="col">{alternative.name}</th>
            <th scope="col">{fit.reference === alternative.id ? 'Level' : reference}</th>
            <th scope="col">Share</th>
            <th scope="col">log2</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <CellRows key={cell.suite} cell={cell} />
          ))}
        </tbody>
        {standing !== null && share !== null && (
          <tfoot>
            <tr>
              <th scope="row">Standing</th>
              <td />
              <td />
              <td>
                <Exact value={share}>{twoDecimals(share)}</Exact>
              </td>
              <td>
                <Exact value={standing}>{twoDecimals(standing)}</Exact>
              </td>
            </tr>
          </tfoot>
        )}
      </FigureTable>
      {standing !== null && share !== null && value !== null && (
        <p className={styles.text}>
          {alternative.name} is {referenceText(share)}. The reference rates 10 and each halving costs{' '}
          {twoDecimals(10 / fit.halvingsToZero)} points, down to 0: 10 × (1 + {twoDecimals(standing)} /{' '}
          <Exact value={fit.halvingsToZero}>{fit.halvingsToZero}</Exact>) ={' '}
          <Exact value={10 * value}>{oneDecimal(10 * value)}</Exact>.
        </p>
      )}
      <LeftOutSuites part={part} />
    </div>
  );
}
