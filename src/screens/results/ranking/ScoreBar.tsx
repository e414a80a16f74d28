import { memo } from 'react';
import { classes } from '../../../lib/classes';
import type { Alternative } from '../../../model/alternatives';
import { criterionColour } from '../../../parts/CriterionName';
import { evidenceHref } from '../../../parts/RatingLink';
import { useEvaluation } from '../../../store/useEvaluation';
import { useProblem } from '../../../store/useProblem';
import styles from './ScoreBar.module.css';

interface AlternativeProps {
  readonly alternative: Alternative;
}

/** Each leads to the evidence of the rating. */
const Segments = memo(function Segments({ alternative }: AlternativeProps) {
  const { criteria } = useProblem();
  return criteria.map((criterion) => (
    <a
      key={criterion.id}
      className={styles.segment}
      href={evidenceHref(alternative, criterion)}
      // For the pointer alone: the same links stand in the breakdown of the row and in the table.
      tabIndex={-1}
      style={{ background: criterionColour(criterion) }}
    >
      {/* For those who inspect it: the bar shows no names. */}
      <span hidden>{criterion.name}</span>
    </a>
  ));
});

/**
 * The score as its contributions, on a scale of 0 to 100. Plain boxes, and a moved weight changes a single style of
 * the bar, so that it follows a slider in the same frame.
 */
export function ScoreBar({ alternative }: AlternativeProps) {
  const { problem, standing } = useEvaluation();
  const { contribution, rank } = standing(alternative.id);
  const columns = problem.criteria.map(({ id }) => `${contribution(id)}%`).join(' ');
  return (
    <span className={classes(styles.track, rank === null && styles.ruledOut)} aria-hidden="true">
      <span className={styles.bar} style={{ gridTemplateColumns: columns }}>
        <Segments alternative={alternative} />
      </span>
    </span>
  );
}
