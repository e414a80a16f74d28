import { createSelector } from 'reselect';
import type { Criterion, Framework } from '../catalogue/types';
import { HIGHEST_IMPORTANCE } from '../decision/decision';
import { smallestImportanceFlip, smallestRatingFlip } from '../scoring/sensitivity/flips';
import { selectCriteria, type WeighedCriterion } from './criteria';
import { selectPoints, selectRanked } from './ranking';

/** A change of one importance that gives another framework the first place. */
export interface ImportanceChange {
  readonly weighed: WeighedCriterion;
  /** The new importance, 0..10 in tenths. */
  readonly to: number;
  /** The weight that results, 0..1. */
  readonly weightTo: number;
  readonly winner: Framework;
}

/** A change of one rating that does the same. */
export interface RatingChange {
  readonly framework: Framework;
  readonly criterion: Criterion;
  /** 0..10 */
  readonly from: number;
  /** Where the two draw level, 0..10. */
  readonly to: number;
  readonly winner: Framework;
}

export const selectImportanceChange = createSelector(
  [selectRanked, selectPoints, selectCriteria],
  (ranked, ratings, criteria): ImportanceChange | null => {
    if (ranked.length < 2) return null;
    const importances = criteria.map(({ importance }) => importance);
    const flip = smallestImportanceFlip(ratings, importances, HIGHEST_IMPORTANCE);
    const weighed = flip && criteria[flip.criterion];
    const winner = flip && ranked[flip.winner];
    return flip && weighed && winner
      ? { weighed, to: flip.importance, weightTo: flip.weight, winner: winner.framework }
      : null;
  },
);

export const selectRatingChange = createSelector(
  [selectRanked, selectPoints, selectCriteria],
  (ranked, ratings, criteria): RatingChange | null => {
    if (ranked.length < 2) return null;
    const flip = smallestRatingFlip(
      ratings,
      criteria.map(({ weight }) => weight),
    );
    const changed = flip && ranked[flip.alternative];
    const winner = flip && ranked[flip.winner];
    const weighed = flip && criteria[flip.criterion];
    return flip && changed && winner && weighed
      ? {
          framework: changed.framework,
          criterion: weighed.criterion,
          from: ratings[flip.alternative]?.[flip.criterion] ?? 0,
          to: flip.rating,
          winner: winner.framework,
        }
      : null;
  },
);
