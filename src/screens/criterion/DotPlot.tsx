import type { Criterion, Framework } from '../../catalogue/types';
import { ChartFigure } from '../../charts/ChartFigure';
import { oneDecimal } from '../../lib/numbers';
import { FigureTable } from '../../parts/FigureTable';
import { FrameworkName } from '../../parts/FrameworkName';
import { RatingDot } from '../../parts/RatingDot';
import { RatingLink } from '../../parts/RatingLink';
import type { Estimate } from '../../scoring/rating/evidence';
import styles from './DotPlot.module.css';

export interface DotPlotRow {
  readonly framework: Framework;
  readonly rating: Estimate;
}

interface DotPlotProps {
  readonly criterion: Criterion;
  /** From top to bottom. */
  readonly rows: readonly DotPlotRow[];
}

/** Ratings by one criterion with their intervals on one scale; each row leads to its evidence. */
export function DotPlot({ criterion, rows }: DotPlotProps) {
  const title = `${criterion.name} of ${rows.length} frameworks`;
  return (
    <ChartFigure
      title={title}
      caption="Ratings from 0 to 10. The band is the interval that the evidence leaves open: where bands overlap, the order may be another. Each row leads to its evidence."
      table={
        <FigureTable caption={title}>
          <thead>
            <tr>
              <th scope="col">Framework</th>
              <th scope="col">Rating</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ framework, rating: { low, point, high } }) => (
              <tr key={framework.id}>
                <th scope="row">
                  <FrameworkName framework={framework} />
                </th>
                <td>
                  <RatingLink framework={framework} criterion={criterion} rating={point} />
                </td>
                <td>{oneDecimal(low)}</td>
                <td>{oneDecimal(high)}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      }
    >
      <div className={styles.plot}>
        <ul aria-label={title}>
          {rows.map(({ framework, rating }) => (
            <li key={framework.id} className={styles.row}>
              <FrameworkName framework={framework} />
              <span className={styles.figure}>
                <RatingLink framework={framework} criterion={criterion} rating={rating.point} />
              </span>
              <span className={styles.scale}>
                <RatingDot criterion={criterion.id} rating={rating} />
              </span>
            </li>
          ))}
        </ul>
        <div className={styles.axis} aria-hidden="true">
          {[0, 2.5, 5, 7.5, 10].map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </div>
      </div>
    </ChartFigure>
  );
}
