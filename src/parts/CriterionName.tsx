import { memo } from 'react';
import type { CriterionId } from '../catalogue/ids';
import type { Criterion } from '../catalogue/types';
import styles from './CriterionName.module.css';

/** The colour that stands for a criterion, for use in a style. */
export function criterionColour(id: CriterionId): string {
  return `var(--c-${id})`;
}

/** How a criterion appears everywhere: its colour and its name. */
export const CriterionName = memo(function CriterionName({ criterion }: { readonly criterion: Criterion }) {
  return (
    <span className={styles.name}>
      <span className={styles.swatch} style={{ background: criterionColour(criterion.id) }} />
      {criterion.name}
    </span>
  );
});
