import type { Catalogue, Criterion, ProjectType } from '../catalogue/catalogue';
import { answered, type Decision, type OwnRating } from '../decision/decision';
import { own } from '../lib/own';
import type { Estimate } from '../scoring/rating/evidence';
import { projectFitRating, teamFitRating } from '../scoring/rating/fit';
import type { Alternative } from './alternatives';

/** How good an alternative is on a criterion, 0..10, with its range, and where that comes from. */
export type Rating = Estimate &
  (
    | { readonly from: 'evidence' | 'answers' | 'unknown' }
    | {
        readonly from: 'own';
        readonly reason: string;
        readonly link?: string;
        /** The rating that it stands for; null where there would be none. */
        readonly replaced: Rating | null;
      }
  );

/** Nothing is known: anything is possible, and the middle stands for it. */
const unknown: Rating = { low: 0, point: 5, high: 10, from: 'unknown' };

const exactly = (point: number): Rating => ({ low: point, point, high: point, from: 'answers' });

/** What the evidence and the answers give, before ratings of the person's own. */
function givenRating(
  alternative: Alternative,
  { id, from }: Criterion,
  catalogue: Catalogue,
  types: readonly ProjectType[],
  decision: Pick<Decision, 'answers' | 'ratings'>,
): Rating | null {
  switch (from) {
    case 'languages': {
      const languages = answered(decision.answers.languages) ?? {};
      return exactly(teamFitRating(own(languages, alternative.language) ?? 'no'));
    }
    case 'project-types':
      return alternative.own ? null : exactly(projectFitRating(alternative.id, types));
    case 'evidence': {
      const shipped = own(own(catalogue.ratings, alternative.id) ?? {}, id);
      if (shipped === undefined) return null;
      const [low, point, high] = shipped;
      return { low, point, high, from: 'evidence' };
    }
    case 'own':
      return null;
  }
}

function withOwn({ low, point, high, reason, link }: OwnRating, replaced: Rating | null): Rating {
  return { low, point, high, from: 'own', reason, replaced, ...(link !== undefined && { link }) };
}

/** The rating in force: the person's own, else the one that evidence or answers give, else an unknown one. */
export function ratingOf(
  alternative: Alternative,
  criterion: Criterion,
  catalogue: Catalogue,
  types: readonly ProjectType[],
  decision: Pick<Decision, 'answers' | 'ratings'>,
): Rating {
  const given = givenRating(alternative, criterion, catalogue, types, decision);
  const mine = decision.ratings.find(
    (rating) => rating.alternative === alternative.id && rating.criterion === criterion.id,
  );
  return mine ? withOwn(mine, given) : (given ?? unknown);
}
