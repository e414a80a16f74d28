import { memo } from 'react';
import type { Criterion } from '../catalogue/catalogue';
import { Swatch } from '../ui/Swatch';

/** The colour that stands for a criterion, for use in a style. */
export function criterionColour({ tone }: Pick<Criterion, 'tone'>): string {
  return `var(--tone-${tone})`;
}

/** How a criterion appears everywhere: its colour and its name. */
export const CriterionName = memo(function CriterionName({ criterion }: { readonly criterion: Criterion }) {
  return <Swatch colour={criterionColour(criterion)}>{criterion.name}</Swatch>;
});
