import { ScoringError } from '../errors';
import { rank } from '../value/ranking';

/** A lead, in rating points, closer to 0 than this is none. */
const EVEN = 1e-12;

export interface StabilityInterval {
  /** Weights of the criterion, 0..1, between which the winner stays; both ends belong to the interval. */
  readonly low: number;
  readonly high: number;
  /** The alternative that draws level at the lower end; null when the winner stays down to a weight of 0. */
  readonly below: number | null;
  /** The same at the upper end; null when the winner stays up to a weight of 1. */
  readonly above: number | null;
}

/**
 * Weight stability interval of one criterion: the closed interval of its weight, the other weights keeping
 * their proportions, in which the winner's score is not below any other's (Triantaphyllou & Sánchez 1997, A
 * sensitivity analysis approach for some deterministic multi-criteria decision-making methods, Decision
 * Sciences 28, 151-194). Scores are linear in the weight, so the ends are crossing points and no search is
 * needed. When the criterion holds all the weight the others share equally.
 *
 * @param ratings One row per alternative, one column per criterion.
 * @param weights One per criterion, 0..1, summing to 1.
 * @param criterion Its column.
 * @returns [1, 1] for a single criterion. A tied winner has the interval in which it stays among the tied.
 * @throws ScoringError when there is no alternative or no such criterion, or as `rank` does.
 */
export function stabilityInterval(
  ratings: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
): StabilityInterval {
  const own = weights[criterion];
  if (own === undefined) throw new ScoringError('criterion', `no criterion has index ${criterion}`);
  const winner = rank(ratings, weights).findIndex((ranked) => ranked.rank === 1);
  if (winner === -1) throw new ScoringError('ratings', 'expected at least one alternative');
  if (weights.length === 1) return { low: 1, high: 1, below: null, above: null };

  const others = weights.length - 1;
  const proportions = weights.map((weight, index) =>
    index === criterion ? 0 : own < 1 ? weight / (1 - own) : 1 / others,
  );
  const lead = (rival: readonly number[], by: readonly number[]) =>
    by.reduce(
      (sum, share, index) => sum + share * ((ratings[winner]?.[index] as number) - (rival[index] as number)),
      0,
    );

  let low = 0;
  let high = 1;
  let below: number | null = null;
  let above: number | null = null;
  ratings.forEach((rival, index) => {
    if (index === winner) return;
    const without = lead(rival, proportions);
    const alone = (ratings[winner]?.[criterion] as number) - (rival[criterion] as number);
    // The winner's lead over the rival is without * (1 - t) + alone * t at a weight of t.
    if (without < -EVEN && alone > without) {
      const crossing = Math.min(own, without / (without - alone));
      if (crossing > low || below === null) {
        low = Math.max(low, crossing);
        below = index;
      }
    } else if (alone < -EVEN && without > alone) {
      const crossing = Math.max(own, without / (without - alone));
      if (crossing < high || above === null) {
        high = Math.min(high, crossing);
        above = index;
      }
    }
  });
  return { low, high, below, above };
}
