import { count, oneDecimal } from '../../lib/numbers';
import { Exact } from '../../parts/Exact';
import { FigureTable } from '../../parts/FigureTable';
import { intervalSteps } from '../../scoring/rating/intervalSteps';
import type { Rating } from '../../scoring/rating/ratings';
import styles from './IntervalSection.module.css';
import { endsText, inputTitles, intervalRows, unsettledText } from './intervalText';

/** Where the two ends of the interval come from. */
export function IntervalSection({ rating }: { readonly rating: Rating }) {
  const steps = intervalSteps(rating);
  const titles = inputTitles(rating);
  const rows = intervalRows(rating, steps, titles);
  return (
    <section className={styles.section} aria-labelledby="interval">
      <h2 id="interval">How sure it is</h2>
      <p className={styles.text}>{unsettledText(rating, steps, titles)}</p>
      <FigureTable caption="What the interval is the range of">
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Lowest</th>
            <th scope="col">Highest</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ text, low, high }) => (
            <tr key={text}>
              <th scope="row" className={styles.step}>
                {text}
              </th>
              <td>
                <Exact value={low.rating}>{oneDecimal(low.rating)}</Exact>
              </td>
              <td>
                <Exact value={high.rating}>{oneDecimal(high.rating)}</Exact>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Interval</th>
            <td>
              <Exact value={rating.low}>{oneDecimal(rating.low)}</Exact>
            </td>
            <td>
              <Exact value={rating.high}>{oneDecimal(rating.high)}</Exact>
            </td>
          </tr>
        </tfoot>
      </FigureTable>
      <p className={styles.text}>{endsText(rating, rows)}</p>
      {rating.parts.every(({ kind }) => kind === 'indicators') && (
        <details className={styles.details}>
          <summary>The rating without each of {count(steps.leftOut.length, 'indicator')}</summary>
          <FigureTable caption="Rating with one indicator left out">
            <thead>
              <tr>
                <th scope="col">Without</th>
                <th scope="col">Rating</th>
              </tr>
            </thead>
            <tbody>
              {steps.leftOut.map(({ id, rating: without }) => (
                <tr key={id}>
                  <th scope="row">{titles.get(id)}</th>
                  <td>
                    <Exact value={without}>{oneDecimal(without)}</Exact>
                  </td>
                </tr>
              ))}
            </tbody>
          </FigureTable>
        </details>
      )}
    </section>
  );
}
