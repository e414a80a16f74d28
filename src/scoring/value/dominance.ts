import { ScoringError } from '../errors';
import { TIE } from './ranking';

/**
 * Which alternatives dominate which: a dominates b when it is at least as good on every criterion with a
 * weight above 0 and better on one (Keeney & Raiffa 1976, ch. 3). Differences within 1e-9 are none.
 *
 * @param ratings One row per alternative, one column per criterion.
 * @param weights One per criterion, in any unit; a criterion with weight 0 is not looked at.
 * @returns For each alternative the indices of those that dominate it, in ascending order.
 * @throws ScoringError when a row's length differs from the number of weights or a number is not finite.
 */
export function dominators(ratings: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  ratings.forEach((row, index) => {
    if (row.length !== weights.length || !row.every(Number.isFinite)) {
      throw new ScoringError(`ratings[${index}]`, `expected ${weights.length} finite ratings`);
    }
  });
  const weighted = weights.flatMap((weight, criterion) => (weight > 0 ? [criterion] : []));
  return ratings.map((row) =>
    ratings.flatMap((other, index) => (dominates(other, row, weighted) ? [index] : [])),
  );
}

function dominates(one: readonly number[], other: readonly number[], criteria: readonly number[]): boolean {
  const leads = criteria.map((criterion) => (one[criterion] as number) - (other[criterion] as number));
  return leads.every((lead) => lead >= -TIE) && leads.some((lead) => lead > TIE);
}
