import { createSelector } from 'reselect';
import type { Framework } from '../catalogue/types';
import { stabilityInterval } from '../scoring/sensitivity/stability';
import { selectCriteria, type WeighedCriterion } from './criteria';
import { selectPoints, selectRanked } from './ranking';

export interface Stability {
  readonly weighed: WeighedCriterion;
  /** Weights of the criterion, 0..1, between which the leader stays first. */
  readonly low: number;
  readonly high: number;
  /** Who takes over below and above; null where nobody does. */
  readonly below: Framework | null;
  readonly above: Framework | null;
}

/** Per criterion the weights under which the leader stays first, the others keeping their proportions. */
export const selectStabilities = createSelector(
  [selectRanked, selectPoints, selectCriteria],
  (ranked, ratings, criteria): readonly Stability[] => {
    if (ranked.length === 0) return [];
    const weights = criteria.map(({ weight }) => weight);
    const named = (index: number | null) => (index === null ? null : (ranked[index]?.framework ?? null));
    return criteria.map((weighed, criterion) => {
      const { low, high, below, above } = stabilityInterval(ratings, weights, criterion);
      return { weighed, low, high, below: named(below), above: named(above) };
    });
  },
);
