import { oneDecimal } from '../../lib/numbers';
import { Exact } from '../../parts/Exact';
import { FigureTable } from '../../parts/FigureTable';
import { figureText, percentText, twoDecimals } from '../../parts/figureText';
import type { Rating } from '../../scoring/rating/ratings';
import styles from './PartsTable.module.css';

/** The rating as the sum of its parts. */
export function PartsTable({ rating: { parts, point } }: { readonly rating: Rating }) {
  const dropped = parts.filter(({ value }) => value === null);
  return (
    <div className={styles.parts}>
      <p className={styles.text}>
        A part has a value from 0 to 1; its points are ten times its value times its share of the rating. The
        points add up to the rating.
        {dropped.length > 0 &&
          ' A part about which nothing is known drops out, and the others share its weight.'}
      </p>
      <FigureTable caption="Parts of the rating">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Weight</th>
            <th scope="col">Share</th>
            <th scope="col">Value</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, title, weight, effectiveWeight, value, contribution }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                <Exact value={weight}>{figureText(weight)}</Exact>
              </td>
              <td>
                <Exact value={effectiveWeight}>{percentText(effectiveWeight)}</Exact>
              </td>
              <td>{value === null ? 'not known' : <Exact value={value}>{twoDecimals(value)}</Exact>}</td>
              <td>
                <Exact value={contribution}>{twoDecimals(contribution)}</Exact>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Rating</th>
            <td />
            <td />
            <td />
            <td>
              <Exact value={point}>{oneDecimal(point)}</Exact>
            </td>
          </tr>
        </tfoot>
      </FigureTable>
    </div>
  );
}
