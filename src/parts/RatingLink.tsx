import { memo } from 'react';
import type { Criterion } from '../catalogue/catalogue';
import type { ValueLink } from '../charts/ratingsChart';
import { oneDecimal } from '../lib/numbers';
import type { Alternative } from '../model/alternatives';
import type { Problem } from '../model/problem';
import type { Rating } from '../model/ratings';
import { writeAddress } from '../routes/codec';
import { FigureLink } from '../ui/FigureLink';

/** Where the evidence of a rating is. */
export function evidenceHref({ id }: Pick<Alternative, 'id'>, criterion: Pick<Criterion, 'id'>): string {
  return writeAddress({ screen: 'evidence', framework: id, criterion: criterion.id });
}

/** What stands behind a rating. */
const grounds: Readonly<Record<Rating['from'], string>> = {
  evidence: 'the evidence',
  answers: 'the evidence',
  own: 'your own rating',
  unknown: 'not known',
};

/** What a link to the evidence is called when only a figure is shown: "8.8, security of Django: the evidence". */
export function evidenceLabel(
  shown: string,
  { name }: Alternative,
  criterion: Criterion,
  from: Rating['from'] = 'evidence',
): string {
  return `${shown}, ${criterion.name.toLowerCase()} of ${name}: ${grounds[from]}`;
}

/** The same for each point of a chart. */
export function evidenceLinks({ criteria, rating }: Problem, alternative: Alternative): readonly ValueLink[] {
  return criteria.map((criterion) => {
    const { point, from } = rating(alternative.id, criterion.id);
    return {
      href: evidenceHref(alternative, criterion),
      label: evidenceLabel(oneDecimal(point), alternative, criterion, from),
    };
  });
}

interface RatingLinkProps {
  readonly alternative: Alternative;
  readonly criterion: Criterion;
  /** 0..10 */
  readonly rating: number;
  /** Where the rating comes from; evidence when left out. */
  readonly from?: Rating['from'];
}

/** A rating as it stands everywhere: the figure, which leads to its evidence. */
export const RatingLink = memo(function RatingLink({
  alternative,
  criterion,
  rating,
  from,
}: RatingLinkProps) {
  const shown = oneDecimal(rating);
  return (
    <FigureLink
      href={evidenceHref(alternative, criterion)}
      label={evidenceLabel(shown, alternative, criterion, from)}
    >
      {shown}
    </FigureLink>
  );
});
