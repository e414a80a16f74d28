import { memo } from 'react';
import type { Criterion, Framework } from '../../data/types';
import { classes } from '../../lib/classes';
import { criterionColour } from '../../parts/CriterionName';
import { evidenceHref } from '../../parts/RatingLink';
import type { WeighedCriterion } from '../../store/selectors/criteria';
import type { Standing } from '../../store/selectors/ranking';
import styles from './ScoreBar.module.css';

interface SegmentProps {
  readonly framework: Framework;
  readonly criterion: Criterion;
}

/** Leads to the evidence of the rating. */
const Segment = memo(function Segment({ framework, criterion }: SegmentProps) {
  return (
    <a
      className={styles.segment}
      href={evidenceHref(framework, criterion)}
      // For the pointer alone: the same links stand in the breakdown of the row and in the table.
      tabIndex={-1}
      style={{ background: criterionColour(criterion.id) }}
    >
      {criterion.name}
    </a>
  );
});

interface ScoreBarProps {
  readonly standing: Standing;
  readonly criteria: readonly WeighedCriterion[];
}

/**
 * The score as its contributions, on a scale of 0 to 100. Plain boxes, and a moved weight changes a single style of
 * the bar, so that it follows a slider in the same frame.
 */
export function ScoreBar({ standing, criteria }: ScoreBarProps) {
  const { framework, contributions, rank } = standing;
  const columns = contributions.map((points) => `${points}%`).join(' ');
  return (
    <span className={classes(styles.track, rank === null && styles.ruledOut)} aria-hidden="true">
      <span className={styles.bar} style={{ gridTemplateColumns: columns }}>
        {criteria.map(({ criterion }) => (
          <Segment key={criterion.id} framework={framework} criterion={criterion} />
        ))}
      </span>
    </span>
  );
}
