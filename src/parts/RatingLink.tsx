import { memo } from 'react';
import type { Criterion } from '../catalogue/catalogue';
import type { ValueLink } from '../charts/ratingsChart';
import { oneDecimal } from '../lib/numbers';
import type { Alternative } from '../model/alternatives';
import type { Problem } from '../model/problem';
import { writeAddress } from '../routes/codec';
import { FigureLink } from '../ui/FigureLink';

/** Where the evidence of a rating is. */
export function evidenceHref({ id }: Pick<Alternative, 'id'>, criterion: Pick<Criterion, 'id'>): string {
  return writeAddress({ screen: 'evidence', framework: id, criterion: criterion.id });
}

/** What a link to the evidence is called when only a figure is shown: "8.8, security of Django: the evidence". */
export function evidenceLabel(shown: string, alternative: Alternative, criterion: Criterion): string {
  // No evidence stands behind what is rated by hand alone; its page says so.
  const page = alternative.own || criterion.from === 'own' ? 'where it comes from' : 'the evidence';
  return `${shown}, ${criterion.name.toLowerCase()} of ${alternative.name}: ${page}`;
}

/** The same for each point of a chart. */
export function evidenceLinks({ criteria, rating }: Problem, alternative: Alternative): readonly ValueLink[] {
  return criteria.map((criterion) => ({
    href: evidenceHref(alternative, criterion),
    label: evidenceLabel(oneDecimal(rating(alternative.id, criterion.id).point), alternative, criterion),
  }));
}

interface RatingLinkProps {
  readonly alternative: Alternative;
  readonly criterion: Criterion;
  /** 0..10 */
  readonly rating: number;
}

/** A rating as it stands everywhere: the figure, which leads to its evidence. */
export const RatingLink = memo(function RatingLink({ alternative, criterion, rating }: RatingLinkProps) {
  const shown = oneDecimal(rating);
  return (
    <FigureLink
      href={evidenceHref(alternative, criterion)}
      label={evidenceLabel(shown, alternative, criterion)}
    >
      {shown}
    </FigureLink>
  );
});
