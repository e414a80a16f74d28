import { classes } from '../../lib/classes';
import { criterionColour } from '../../parts/CriterionName';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import styles from './ScoreBar.module.css';

interface ScoreBarProps {
  readonly standing: Standing;
  readonly criteria: readonly WeighedCriterion[];
}

/** The score as its contributions, on a scale of 0 to 100. Plain boxes, so that it follows a slider in the same frame. */
export function ScoreBar({ standing, criteria }: ScoreBarProps) {
  return (
    <span className={classes(styles.track, standing.rank === null && styles.ruledOut)} aria-hidden="true">
      <span className={styles.bar}>
        {criteria.map(({ criterion }, index) => (
          <span
            key={criterion.id}
            className={styles.segment}
            style={{
              inlineSize: `${standing.contributions[index]}%`,
              background: criterionColour(criterion.id),
            }}
          />
        ))}
      </span>
    </span>
  );
}
