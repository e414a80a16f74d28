import { Fragment } from 'react';
import { nameOf } from '../../lib/lookup';
import type { Alternative } from '../../model/alternatives';
import { Exact } from '../../parts/Exact';
import { FigureTable } from '../../parts/FigureTable';
import { figureText, percentText, twoDecimals } from '../../parts/figureText';
import { ScaleInWords } from '../../parts/ScaleInWords';
import type { IndicatorPartResult, IndicatorResult } from '../../scoring/rating/indicatorPart';
import { useCatalogue } from '../../store/StoreContext';
import { Found } from './Found';
import styles from './IndicatorTable.module.css';
import { Records } from './Records';

interface IndicatorTableProps {
  readonly part: IndicatorPartResult;
  readonly alternative: Alternative;
}

function Rows({
  indicator,
  alternative,
}: {
  readonly indicator: IndicatorResult;
  readonly alternative: Alternative;
}) {
  const { title, scale, scaled, weight, contribution, records, inherits } = indicator;
  const { frameworks } = useCatalogue();
  return (
    <>
      <tr className={styles.figures}>
        <th scope="row">{title}</th>
        <td className={styles.found}>
          <Found input={indicator} scale={scale} />
        </td>
        <td>{scaled === null ? '–' : <Exact value={scaled}>{twoDecimals(scaled)}</Exact>}</td>
        <td>
          <Exact value={weight}>{figureText(weight)}</Exact>
          {scaled === null && ', dropped'}
        </td>
        <td>
          <Exact value={contribution}>{twoDecimals(contribution)}</Exact>
        </td>
      </tr>
      <tr>
        <td colSpan={5}>
          <div className={styles.detail}>
            {scale.kind !== 'level' && (
              <p>
                Placed from 0 to 1 by <ScaleInWords scale={scale} />.
              </p>
            )}
            {inherits && alternative.runsOn && (
              <p>
                {alternative.name} programs are {nameOf(frameworks, alternative.runsOn)} programs: what the
                runtime brings counts here.
              </p>
            )}
            <Records records={records} />
          </div>
        </td>
      </tr>
    </>
  );
}

/** One part of a rating: what was found for each indicator, where that stands on its scale, and its sources. */
export function IndicatorTable({ part, alternative }: IndicatorTableProps) {
  const { title, indicators, effectiveWeight, value, contribution } = part;
  const levels = indicators.map(({ scale }) => scale).find(({ kind }) => kind === 'level');
  const known = indicators.reduce((sum, { weight, scaled }) => sum + (scaled === null ? 0 : weight), 0);
  return (
    <div className={styles.part}>
      <h3>
        {title},{' '}
        {value === null ? 'about which nothing is known' : `${percentText(effectiveWeight)} of the rating`}
      </h3>
      {levels && (
        <p>
          Levels are placed from 0 to 1 by <ScaleInWords scale={levels} />.
        </p>
      )}
      <FigureTable caption={`Indicators: ${title.toLowerCase()}`} captionHidden>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col" className={styles.found}>
              Found
            </th>
            <th scope="col">Place</th>
            <th scope="col">Weight</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <Fragment key={indicator.id}>
              <Rows indicator={indicator} alternative={alternative} />
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Weighted mean</th>
            <td />
            <td>{value === null ? '–' : <Exact value={value}>{twoDecimals(value)}</Exact>}</td>
            <td>
              <Exact value={known}>{figureText(known)}</Exact>
            </td>
            <td>
              <Exact value={contribution}>{twoDecimals(contribution)}</Exact>
            </td>
          </tr>
        </tfoot>
      </FigureTable>
    </div>
  );
}
