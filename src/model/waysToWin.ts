import { createSelector } from 'reselect';
import { canComeFirst } from '../scoring/sensitivity/everFirst';
import { simulate } from '../scoring/simulation/simulate';
import { selectCriteria } from './criteria';
import { type Standing, selectPoints, selectRanked } from './ranking';

/** As many samples as keep the error of a single share at about a percentage point. */
const ENOUGH = 16_384;

export type WayToWin =
  | {
      readonly kind: 'weights';
      /** Share of all weights under which it comes first, 0..1. */
      readonly share: number;
      /** The mean of those weights, one per criterion in force, summing to 1. */
      readonly weights: readonly number[];
    }
  | { readonly kind: 'hardly-ever' | 'never' };

/** For every framework of the ranking what would have to matter for it to come first, with exact ratings. */
export const selectWaysToWin = createSelector(
  [selectRanked, selectPoints, selectCriteria],
  (ranked, points, criteria): readonly WayToWin[] => {
    const ratings = ranked.map((standing) => standing.ratings);
    const importances = criteria.map(({ importance }) => importance);
    const { acceptability, central } = simulate(
      { ratings, importances, space: 'anything', ratingUncertainty: false },
      { central: true },
    );
    const weighed = importances.flatMap((importance, index) => (importance > 0 ? [index] : []));
    const counted = weighed.length === 0 ? importances.map((_, index) => index) : weighed;
    return ranked.map((_, index): WayToWin => {
      const share = acceptability[index]?.[0] ?? 0;
      const weights = central[index];
      if (weights) return { kind: 'weights', share, weights };
      // A criterion of no importance has no weight in any space.
      const rows = points.map((row) => counted.map((criterion) => row[criterion] as number));
      return { kind: canComeFirst(rows, index) ? 'hardly-ever' : 'never' };
    });
  },
);

/**
 * SMAA-2's confidence factor: how often a framework comes first under its own central weights while the ratings
 * vary in their ranges, 0..1. For the one that is looked at, because each costs a sampling of its own.
 *
 * @param index Its place in the ranking, from 0.
 */
export function confidenceOf(ranked: readonly Standing[], weights: readonly number[], index: number): number {
  const { acceptability } = simulate({
    ratings: ranked.map(({ ratings }) => ratings),
    importances: weights,
    space: 'exactly',
    ratingUncertainty: true,
    samples: ENOUGH,
  });
  return acceptability[index]?.[0] ?? 0;
}
