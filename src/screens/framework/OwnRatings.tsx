import type { FrameworkId } from '../../catalogue/ids';
import { oneDecimal } from '../../lib/numbers';
import { selectCandidates } from '../../model/candidates';
import { selectCriteria } from '../../model/criteria';
import { CriterionName } from '../../parts/CriterionName';
import { RatingDot } from '../../parts/RatingDot';
import { RatingLink } from '../../parts/RatingLink';
import { writeAddress } from '../../routes/codec';
import type { Estimate } from '../../scoring/rating/evidence';
import { useDecision } from '../../store/StoreContext';
import styles from './OwnRatings.module.css';

function rangeText({ low, high }: Estimate): string {
  const [from, to] = [oneDecimal(low), oneDecimal(high)];
  return from === to ? 'no range' : `${from} to ${to}`;
}

/** The ratings of one framework with the ranges that the evidence leaves open. */
export function OwnRatings({ framework }: { readonly framework: FrameworkId }) {
  const candidates = useDecision(selectCandidates);
  const criteria = useDecision(selectCriteria);
  const own = candidates.find((candidate) => candidate.framework.id === framework);
  if (own === undefined) return null;
  return (
    <section className={styles.section} aria-labelledby="ratings-heading">
      <h2 id="ratings-heading">Ratings</h2>
      <p>
        From 0 to 10. The band is the range that the evidence leaves open. Each rating leads to its evidence,
        each criterion to how all ten stand by it.
      </p>
      <dl className={styles.list}>
        {criteria.map(({ criterion }, index) => {
          const rating = own.ratings[index];
          return (
            rating && (
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
                    <RatingLink framework={own.framework} criterion={criterion} rating={rating.point} />
                  </b>{' '}
                  <span className={styles.range}>({rangeText(rating)})</span>
                </dd>
                <dd>
                  <RatingDot criterion={criterion.id} rating={rating} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}
