import { memo } from 'react';
import type { Criterion } from '../catalogue/catalogue';
import styles from './CriterionName.module.css';

/** The colour that stands for a criterion, for use in a style. */
export function criterionColour({ tone }: Pick<Criterion, 'tone'>): string {
  return `var(--tone-${tone})`;
}

/** How a criterion appears everywhere: its colour and its name. */
export const CriterionName = memo(function CriterionName({ criterion }: { readonly criterion: Criterion }) {
  return (
    <span className={styles.name}>
      <span className={styles.swatch} style={{ background: criterionColour(criterion) }} />
      {criterion.name}
    </span>
  );
});
