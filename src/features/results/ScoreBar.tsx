import { classes } from '../../lib/classes';
import { criterionColour } from '../../parts/CriterionName';
import { evidenceHref } from '../../parts/RatingLink';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ScoreBar.module.css';

interface ScoreBarProps {
  readonly standing: Standing;
  readonly criteria: readonly WeighedCriterion[];
}

/**
 * The score as its contributions, on a scale of 0 to 100; each leads to the evidence of its rating. Plain boxes, so
 * that it follows a slider in the same frame.
 */
export function ScoreBar({ standing, criteria }: ScoreBarProps) {
  return (
    <span className={classes(styles.track, standing.rank === null && styles.ruledOut)} aria-hidden="true">
      <span className={styles.bar}>
        {criteria.map(({ criterion }, index) => (
          <a
            key={criterion.id}
            className={styles.segment}
            href={evidenceHref(standing.framework, criterion)}
            // For the pointer alone: the same links stand in the breakdown of the row and in the table.
            tabIndex={-1}
            style={{
              inlineSize: `${standing.contributions[index]}%`,
              background: criterionColour(criterion.id),
            }}
          >
            <VisuallyHidden>{criterion.name}</VisuallyHidden>
          </a>
        ))}
      </span>
    </span>
  );
}
