import { memo } from 'react';
import type { Criterion, Framework } from '../../../catalogue/types';
import { classes } from '../../../lib/classes';
import { selectInForce } from '../../../model/criteria';
import { criterionColour } from '../../../parts/CriterionName';
import { evidenceHref } from '../../../parts/RatingLink';
import { useDecision } from '../../../store/StoreContext';
import styles from './ScoreBar.module.css';
import { useStanding } from './useStanding';

interface SegmentsProps {
  readonly framework: Framework;
  readonly criteria: readonly Criterion[];
}

/** Each leads to the evidence of the rating. */
const Segments = memo(function Segments({ framework, criteria }: SegmentsProps) {
  return criteria.map((criterion) => (
    <a
      key={criterion.id}
      className={styles.segment}
      href={evidenceHref(framework, criterion)}
      // For the pointer alone: the same links stand in the breakdown of the row and in the table.
      tabIndex={-1}
      style={{ background: criterionColour(criterion.id) }}
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
export function ScoreBar({ framework }: { readonly framework: Framework }) {
  const { contributions, rank } = useStanding(framework.id);
  const columns = contributions.map((points) => `${points}%`).join(' ');
  return (
    <span className={classes(styles.track, rank === null && styles.ruledOut)} aria-hidden="true">
      <span className={styles.bar} style={{ gridTemplateColumns: columns }}>
        <Segments framework={framework} criteria={useDecision(selectInForce)} />
      </span>
    </span>
  );
}
