import { createSelector } from 'reselect';
import type { Framework } from '../catalogue/types';
import { promethee } from '../scoring/value/promethee';
import { TIE } from '../scoring/value/ranking';
import { topsis } from '../scoring/value/topsis';
import { selectCriteria } from './criteria';
import { selectPoints, selectRanked } from './ranking';

export interface CrossCheck {
  readonly method: 'TOPSIS' | 'PROMETHEE II';
  /** Whom the method puts first; several when they tie. */
  readonly first: readonly Framework[];
}

/** What two other published methods put first with the same ratings and weights. */
export const selectCrossChecks = createSelector(
  [selectRanked, selectPoints, selectCriteria],
  (ranked, ratings, criteria): readonly CrossCheck[] => {
    const weights = criteria.map(({ weight }) => weight);
    const firstBy = (values: readonly number[]) => {
      const most = Math.max(...values);
      return ranked.flatMap(({ framework }, index) =>
        most - (values[index] as number) <= TIE ? framework : [],
      );
    };
    return [
      { method: 'TOPSIS', first: firstBy(topsis(ratings, weights)) },
      { method: 'PROMETHEE II', first: firstBy(promethee(ratings, weights)) },
    ];
  },
);
