import type { Criterion } from '../../catalogue/catalogue';
import { ChartFigure } from '../../charts/ChartFigure';
import { oneDecimal } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import type { Rating } from '../../model/ratings';
import { FigureTable } from '../../parts/FigureTable';
import { FrameworkName } from '../../parts/FrameworkName';
import { RatingDot } from '../../parts/RatingDot';
import { RatingLink } from '../../parts/RatingLink';
import { ratingOrigin } from '../../parts/ratingOrigin';
import styles from './DotPlot.module.css';

export interface DotPlotRow {
  readonly alternative: Alternative;
  readonly rating: Rating;
}

interface FigureProps {
  readonly criterion: Criterion;
  readonly row: DotPlotRow;
}

/** The figure of a rating, and in words what neither evidence nor an answer stands behind. */
function Figure({ criterion, row: { alternative, rating } }: FigureProps) {
  const origin = ratingOrigin(rating);
  return (
    <>
      <RatingLink alternative={alternative} criterion={criterion} rating={rating.point} from={rating.from} />
      {origin !== null && ` (${origin})`}
    </>
  );
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
            {rows.map((row) => (
              <tr key={row.alternative.id}>
                <th scope="row">
                  <FrameworkName alternative={row.alternative} />
                </th>
                <td>
                  <Figure criterion={criterion} row={row} />
                </td>
                <td>{oneDecimal(row.rating.low)}</td>
                <td>{oneDecimal(row.rating.high)}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      }
    >
      <div className={styles.plot}>
        <ul aria-label={title}>
          {rows.map((row) => (
            <li key={row.alternative.id} className={styles.row}>
              <FrameworkName alternative={row.alternative} />
              <span className={styles.figure}>
                <Figure criterion={criterion} row={row} />
              </span>
              <span className={styles.scale}>
                <RatingDot criterion={criterion} rating={row.rating} />
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
