import { itemAt } from '../lib/list';
import { strongestReasons } from '../scoring/value/reasons';
import type { Problem } from './problem';
import { pointsOf, type Standing } from './standings';
import type { Weighting } from './weightings';

export interface Reason {
  readonly weighting: Weighting;
  /** The leader's rating, 0..10. */
  readonly rating: number;
}

export interface Lead {
  /** Everyone who shares the first place. */
  readonly leaders: readonly Standing[];
  /** The best one behind them, if any. */
  readonly runnerUp: Standing | null;
  /** Points of the score between them; null without a runner-up. */
  readonly margin: number | null;
  /** What puts the first leader ahead of the others, the strongest first; at most two. */
  readonly reasons: readonly Reason[];
}

/** Who leads, by how much and why; null when everybody is ruled out. */
export function leadOf(
  problem: Problem,
  weightings: readonly Weighting[],
  ranked: readonly Standing[],
): Lead | null {
  const [first] = ranked;
  if (first === undefined) return null;
  const leaders = ranked.filter((standing) => standing.rank === 1);
  const runnerUp = ranked[leaders.length] ?? null;
  const reasons = strongestReasons(
    pointsOf(
      problem,
      ranked.map(({ alternative }) => alternative),
      weightings,
    ),
    weightings.map(({ weight }) => weight),
    0,
    ranked.map((_, index) => index).slice(1),
  );
  return {
    leaders,
    runnerUp,
    margin: runnerUp && first.score - runnerUp.score,
    reasons: reasons.map((index) => {
      const weighting = itemAt(weightings, index);
      return { weighting, rating: problem.rating(first.alternative.id, weighting.criterion.id).point };
    }),
  };
}
