import { inWords, oneDecimal } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import type { Rating } from '../../model/ratings';
import { CriterionName } from '../../parts/CriterionName';
import { RatingDot } from '../../parts/RatingDot';
import { RatingLink } from '../../parts/RatingLink';
import { ratingOrigin } from '../../parts/ratingOrigin';
import { writeAddress } from '../../routes/codec';
import { useProblem } from '../../store/useProblem';
import styles from './DerivedRatings.module.css';

/** "9.5 to 10.0", "no range", "your own rating, 6.0 to 8.0" */
function rangeText(rating: Rating): string {
  const [from, to] = [oneDecimal(rating.low), oneDecimal(rating.high)];
  const range = from === to ? 'no range' : `${from} to ${to}`;
  const origin = ratingOrigin(rating);
  return origin === null ? range : `${origin}, ${range}`;
}

/** The ratings of one alternative with their ranges, by every criterion that counts. */
export function DerivedRatings({ alternative }: { readonly alternative: Alternative }) {
  const { alternatives, criteria, rating } = useProblem();
  return (
    <section className={styles.section} aria-labelledby="ratings-heading">
      <h2 id="ratings-heading">Ratings</h2>
      <p>
        From 0 to 10. The band is the range that the evidence leaves open. Each rating leads to its evidence,
        each criterion to how all {inWords(alternatives.length)} stand by it.
      </p>
      <dl className={styles.list}>
        {criteria.map((criterion) => {
          const present = rating(alternative.id, criterion.id);
          return (
            <div key={criterion.id} className={styles.row}>
              <dt>
                <a
                  className={styles.criterion}
                  href={writeAddress({ screen: 'criterion', criterion: criterion.id })}
                >
                  <CriterionName criterion={criterion} />
                </a>
              </dt>
              <dd>
                <b>
                  <RatingLink
                    alternative={alternative}
                    criterion={criterion}
                    rating={present.point}
                    from={present.from}
                  />
                </b>{' '}
                <span className={styles.range}>({rangeText(present)})</span>
              </dd>
              <dd>
                <RatingDot criterion={criterion} rating={present} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
