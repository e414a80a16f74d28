import { createSelector } from 'reselect';
import type { FrameworkId } from '../catalogue/ids';
import type { Framework } from '../catalogue/types';
import { sameItems } from '../lib/list';
import { dominators } from '../scoring/value/dominance';
import { rank, TIE } from '../scoring/value/ranking';
import { strongestReasons } from '../scoring/value/reasons';
import { type Candidate, selectCandidates } from './candidates';
import { selectCriteria, type WeighedCriterion } from './criteria';

export interface Standing extends Candidate {
  /** 0..100 */
  readonly score: number;
  /** Points of the score by criterion, in the order of the criteria in force. */
  readonly contributions: readonly number[];
  /** Place among those that are not ruled out; null when ruled out. Ties share a place. */
  readonly rank: number | null;
  /** Frameworks still in that are at least as good on every weighted criterion and better on one. */
  readonly dominatedBy: readonly Framework[];
}

const points = (candidate: Candidate) => candidate.ratings.map(({ point }) => point);
const byName = (one: Standing, other: Standing) =>
  one.framework.name.localeCompare(other.framework.name, 'en');

/** All ten, the best first; ties by name; the ruled out behind the others. */
export const selectStandings = createSelector(
  [selectCandidates, selectCriteria],
  (candidates, criteria): readonly Standing[] => {
    const weights = criteria.map(({ weight }) => weight);
    const place = (group: readonly Candidate[], ranked: boolean): Standing[] => {
      const rows = group.map(points);
      const dominating = ranked ? dominators(rows, weights) : [];
      return rank(rows, weights)
        .map((result, index) => ({
          ...(group[index] as Candidate),
          ...result,
          rank: ranked ? result.rank : null,
          dominatedBy: (dominating[index] ?? []).map((other) => (group[other] as Candidate).framework),
        }))
        .sort((one, other) =>
          Math.abs(one.score - other.score) <= TIE ? byName(one, other) : other.score - one.score,
        );
    };
    return [
      ...place(
        candidates.filter(({ ruledOut }) => ruledOut.length === 0),
        true,
      ),
      ...place(
        candidates.filter(({ ruledOut }) => ruledOut.length > 0),
        false,
      ),
    ];
  },
);

/** Those that are not ruled out, the best first. */
export const selectRanked = createSelector([selectStandings], (standings) =>
  standings.filter((standing) => standing.rank !== null),
);

/** The ids of those that are not ruled out, the best first: the same list while the order is. */
export const selectOrder = createSelector(
  [selectRanked],
  (ranked): readonly FrameworkId[] => ranked.map(({ framework }) => framework.id),
  { memoizeOptions: { resultEqualityCheck: sameItems } },
);

/** Their ratings without the ranges, 0..10, by framework and criterion. */
export const selectPoints = createSelector([selectRanked], (ranked) => ranked.map(points));

export interface Reason {
  readonly weighed: WeighedCriterion;
  /** The leader's rating, 0..10. */
  readonly rating: number;
}

export interface Lead {
  /** Every framework that shares the first place. */
  readonly leaders: readonly Standing[];
  /** The best one behind them, if any. */
  readonly runnerUp: Standing | null;
  /** Points of the score between them; null without a runner-up. */
  readonly margin: number | null;
  /** What puts the first leader ahead of the others, the strongest first; at most two. */
  readonly reasons: readonly Reason[];
}

/** Who leads, by how much and why; null when every framework is ruled out. */
export const selectLead = createSelector(
  [selectRanked, selectPoints, selectCriteria],
  (ranked, ratings, criteria): Lead | null => {
    const [first] = ranked;
    if (first === undefined) return null;
    const leaders = ranked.filter((standing) => standing.rank === 1);
    const runnerUp = ranked[leaders.length] ?? null;
    const rivals = ranked.map((_, index) => index).slice(1);
    const reasons = strongestReasons(
      ratings,
      criteria.map(({ weight }) => weight),
      0,
      rivals,
    );
    return {
      leaders,
      runnerUp,
      margin: runnerUp && first.score - runnerUp.score,
      reasons: reasons.map((index) => ({
        weighed: criteria[index] as WeighedCriterion,
        rating: (first.ratings[index] as { point: number }).point,
      })),
    };
  },
);
