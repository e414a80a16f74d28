import type { Criterion } from '../catalogue/catalogue';
import type { Estimate } from '../scoring/rating/evidence';
import { criterionColour } from './CriterionName';
import styles from './RatingDot.module.css';

interface RatingDotProps {
  readonly criterion: Criterion;
  readonly rating: Estimate;
}

/** A rating on the scale from 0 to 10, with the range that the evidence leaves open. The figures stand beside it. */
export function RatingDot({ criterion, rating: { low, point, high } }: RatingDotProps) {
  const background = criterionColour(criterion);
  return (
    <span className={styles.scale} aria-hidden="true">
      <span
        className={styles.range}
        style={{ insetInlineStart: `${low * 10}%`, inlineSize: `${(high - low) * 10}%`, background }}
      />
      <span className={styles.point} style={{ insetInlineStart: `${point * 10}%`, background }} />
    </span>
  );
}
