import { createSelector } from 'reselect';
import type { Framework } from '../../data/types';
import { promethee } from '../../scoring/methods/promethee';
import { topsis } from '../../scoring/methods/topsis';
import { selectCriteria } from './criteria';
import { selectPoints, selectRanked } from './ranking';

export interface CrossCheck {
  readonly method: 'TOPSIS' | 'PROMETHEE II';
  /** Whom the method puts first. */
  readonly first: Framework;
}

/** What two other published methods put first with the same ratings and weights. */
export const selectCrossChecks = createSelector(
  [selectRanked, selectPoints, selectCriteria],
  (ranked, ratings, criteria): readonly CrossCheck[] => {
    const weights = criteria.map(({ weight }) => weight);
    const firstBy = (values: readonly number[]) => ranked[values.indexOf(Math.max(...values))]?.framework;
    return [
      { method: 'TOPSIS' as const, first: firstBy(topsis(ratings, weights)) },
      { method: 'PROMETHEE II' as const, first: firstBy(promethee(ratings, weights)) },
    ].flatMap(({ method, first }) => (first === undefined ? [] : { method, first }));
  },
);
