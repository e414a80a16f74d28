import { ScoringError } from '../errors';

export interface Preference {
  /** Differences up to this are no preference; >= 0, in rating points. */
  readonly indifference: number;
  /** Differences from this on are full preference; >= `indifference`. Equal to it, preference is a step. */
  readonly preference: number;
}

export const DEFAULT_PREFERENCE: Preference = { indifference: 0.5, preference: 2 };

/**
 * PROMETHEE II (Brans, Vincke & Mareschal 1986, How to select and how to rank projects: the PROMETHEE method,
 * European Journal of Operational Research 24, 228-238) with linear preference: net flow, the mean preference
 * of an alternative over each other minus theirs over it. Depends on the set of alternatives, so it is a
 * cross-check and never the answer.
 *
 * @param ratings One row per alternative, one column per criterion, finite.
 * @param weights One per criterion, 0..1, summing to 1.
 * @returns Net flow of each alternative, -1..1, summing to 0; 0 for a single alternative.
 * @throws ScoringError for rows of the wrong length, numbers that are not finite, or thresholds out of order.
 */
export function promethee(
  ratings: readonly (readonly number[])[],
  weights: readonly number[],
  { indifference, preference }: Preference = DEFAULT_PREFERENCE,
): number[] {
  if (!(indifference >= 0 && preference >= indifference && Number.isFinite(preference))) {
    throw new ScoringError('preference', 'expected 0 <= indifference <= preference, both finite');
  }
  ratings.forEach((row, index) => {
    if (row.length !== weights.length || !row.every(Number.isFinite)) {
      throw new ScoringError(`ratings[${index}]`, `expected ${weights.length} finite ratings`);
    }
  });
  const degree = (difference: number) => {
    if (difference <= indifference) return 0;
    if (difference >= preference) return 1;
    return (difference - indifference) / (preference - indifference);
  };
  const over = (one: readonly number[], other: readonly number[]) =>
    weights.reduce(
      (sum, weight, criterion) =>
        sum + weight * degree((one[criterion] as number) - (other[criterion] as number)),
      0,
    );
  const rivals = Math.max(1, ratings.length - 1);
  return ratings.map((row) =>
    ratings.reduce((sum, other) => sum + (over(row, other) - over(other, row)) / rivals, 0),
  );
}
