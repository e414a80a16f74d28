import type { Criterion } from '../../catalogue/catalogue';
import { oneDecimal } from '../../lib/numbers';
import type { Alternative } from '../../model/alternatives';
import type { Rating } from '../../model/ratings';
import { Exact } from '../../parts/Exact';
import { RatingDot } from '../../parts/RatingDot';
import { useProblem } from '../../store/useProblem';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './RatingSummary.module.css';

/** Says what a rating by hand rests on, and what it stands for. */
function OwnReason({ rating }: { readonly rating: Extract<Rating, { from: 'own' }> }) {
  const { reason, link, replaced } = rating;
  return (
    <p className={styles.text}>
      Your own rating: “{reason}”.
      {link !== undefined && (
        <>
          {' '}
          <a href={link} rel="noreferrer">
            {link}
          </a>
        </>
      )}
      {replaced !== null &&
        ` It counts in place of the ${oneDecimal(replaced.point)} that follows from what stands below.`}
    </p>
  );
}

interface RatingSummaryProps {
  readonly alternative: Alternative;
  readonly criterion: Criterion;
}

/** The rating with its interval, in figures and on the scale. */
export function RatingSummary({ alternative, criterion }: RatingSummaryProps) {
  const problem = useProblem();
  if (!problem.counts(criterion.id)) {
    const waits = criterion.from === 'project-types' || criterion.from === 'languages';
    return (
      <p className={styles.text}>
        {waits ? 'There is no rating yet.' : 'It does not count for your answers at present.'}
      </p>
    );
  }
  const rating = problem.rating(alternative.id, criterion.id);
  const { low, point, high } = rating;
  if (rating.from === 'unknown') {
    return (
      <p className={styles.text}>The rating is not known, so anything from 0 to 10 is taken as possible.</p>
    );
  }
  return (
    <div className={styles.summary}>
      <p className={styles.text}>
        <VisuallyHidden>Rating: </VisuallyHidden>
        <b className={styles.point}>
          <Exact value={point}>{oneDecimal(point)}</Exact>
        </b>{' '}
        of 10
        {low < high && (
          <>
            , with an interval from <Exact value={low}>{oneDecimal(low)}</Exact> to{' '}
            <Exact value={high}>{oneDecimal(high)}</Exact>
          </>
        )}
      </p>
      {rating.from === 'own' && <OwnReason rating={rating} />}
      <div className={styles.scale}>
        <RatingDot criterion={criterion} rating={rating} />
        <div className={styles.ticks} aria-hidden="true">
          {[0, 2.5, 5, 7.5, 10].map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
