import { memo } from 'react';
import type { Criterion, Framework } from '../catalogue/types';
import type { ValueLink } from '../charts/ratingsChart';
import { oneDecimal } from '../lib/numbers';
import { writeAddress } from '../routes/codec';
import type { Estimate } from '../scoring/rating/evidence';
import { FigureLink } from '../ui/FigureLink';

/** Where the evidence of a rating is. */
export function evidenceHref(framework: Framework, criterion: Criterion): string {
  return writeAddress({ screen: 'evidence', framework: framework.id, criterion: criterion.id });
}

/** What a link to the evidence is called when only a figure is shown: "8.8, security of Django: the evidence". */
export function evidenceLabel(shown: string, framework: Framework, criterion: Criterion): string {
  return `${shown}, ${criterion.name.toLowerCase()} of ${framework.name}: the evidence`;
}

/** The same for each point of a chart. */
export function evidenceLinks(
  framework: Framework,
  criteria: readonly Criterion[],
  ratings: readonly Estimate[],
): readonly ValueLink[] {
  return criteria.map((criterion, index) => ({
    href: evidenceHref(framework, criterion),
    label: evidenceLabel(oneDecimal(ratings[index]?.point ?? 0), framework, criterion),
  }));
}

interface RatingLinkProps {
  readonly framework: Framework;
  readonly criterion: Criterion;
  /** 0..10 */
  readonly rating: number;
}

/** A rating as it stands everywhere: the figure, which leads to its evidence. */
export const RatingLink = memo(function RatingLink({ framework, criterion, rating }: RatingLinkProps) {
  const shown = oneDecimal(rating);
  return (
    <FigureLink href={evidenceHref(framework, criterion)} label={evidenceLabel(shown, framework, criterion)}>
      {shown}
    </FigureLink>
  );
});
