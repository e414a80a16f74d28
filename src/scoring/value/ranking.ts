import { ScoringError } from '../errors';

/** Two scores (0..100) or ratings (0..10) closer than this are tied. */
export const TIE = 1e-9;

export interface Ranked {
  /** 0..100 */
  readonly score: number;
  /** Standard competition rank: 1, 2, 2, 4. */
  readonly rank: number;
  /** Points of the score per criterion; they add up to it. */
  readonly contributions: readonly number[];
}

/**
 * Additive value model (Keeney & Raiffa 1976, Decisions with Multiple Objectives):
 * score = 10 * sum(weight * rating), so that adding or removing an alternative never changes another's score.
 *
 * @param ratings One row per alternative, one column per criterion, each 0..10.
 * @param weights One per criterion, 0..1, summing to 1 (see weightsFromImportances).
 * @returns One entry per alternative, in the order given.
 * @throws ScoringError when a row's length differs from the number of weights or a number is not finite.
 */
export function rank(ratings: readonly (readonly number[])[], weights: readonly number[]): Ranked[] {
  const criteria = weights.length;
  const scored = ratings.map((row, alternative) => {
    if (row.length !== criteria) {
      throw new ScoringError(`ratings[${alternative}]`, `expected ${criteria} ratings, got ${row.length}`);
    }
    const contributions = new Array<number>(criteria);
    let score = 0;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const points = 10 * (weights[criterion] as number) * (row[criterion] as number);
      contributions[criterion] = points;
      score += points;
    }
    if (!Number.isFinite(score)) {
      throw new ScoringError(`ratings[${alternative}]`, 'expected finite ratings and weights');
    }
    return { score, rank: 1, contributions };
  });
  for (const one of scored) {
    for (const other of scored) if (other.score > one.score + TIE) one.rank++;
  }
  return scored;
}
