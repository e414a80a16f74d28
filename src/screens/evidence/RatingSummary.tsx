import type { Criterion, Framework } from '../../catalogue/types';
import { oneDecimal } from '../../lib/numbers';
import { Exact } from '../../parts/Exact';
import { RatingDot } from '../../parts/RatingDot';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './RatingSummary.module.css';
import { useRating } from './useRating';

interface RatingSummaryProps {
  readonly framework: Framework;
  readonly criterion: Criterion;
}

/** The rating with its interval, in figures and on the scale. */
export function RatingSummary({ framework, criterion }: RatingSummaryProps) {
  const rating = useRating(framework.id, criterion.id);
  if (rating === null) return <p className={styles.text}>There is no rating yet.</p>;
  const { low, point, high } = rating;
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
      <div className={styles.scale}>
        <RatingDot criterion={criterion.id} rating={rating} />
        <div className={styles.ticks} aria-hidden="true">
          {[0, 2.5, 5, 7.5, 10].map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
