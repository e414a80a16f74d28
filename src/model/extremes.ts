import { createSelector } from 'reselect';
import type { CriterionId } from '../catalogue/ids';
import { TIE } from '../scoring/value/ranking';
import { type Candidate, selectCandidates } from './candidates';
import { selectCriteria } from './criteria';

export interface Extremes {
  readonly worst: readonly Candidate[];
  readonly best: readonly Candidate[];
  /** Their ratings, 0..10. */
  readonly lowest: number;
  readonly highest: number;
}

/** The worst and the best of all ten by one criterion in force; several where they tie. */
export const selectExtremes = createSelector([selectCandidates, selectCriteria], (candidates, criteria) => {
  const byCriterion = new Map<CriterionId, Extremes>(
    criteria.map(({ criterion }, index) => {
      const point = (candidate: Candidate) => candidate.ratings[index]?.point ?? 0;
      const lowest = Math.min(...candidates.map(point));
      const highest = Math.max(...candidates.map(point));
      const at = (rating: number) => candidates.filter((one) => Math.abs(point(one) - rating) <= TIE);
      return [criterion.id, { worst: at(lowest), best: at(highest), lowest, highest }];
    }),
  );
  return (id: CriterionId): Extremes => byCriterion.get(id) ?? { worst: [], best: [], lowest: 0, highest: 0 };
});
