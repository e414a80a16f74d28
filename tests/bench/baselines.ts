import type { Estimate } from '../../src/scoring/rating/evidence';
import type { Decision } from '../../src/scoring/simulation/problem';

/** A decision of any size, spread over 0..10 without a random generator, so that every run has the same. */
export function spread(alternatives: number, criteria: number): Pick<Decision, 'ratings' | 'importances'> {
  const estimate = (row: number, column: number): Estimate => {
    const point = ((row * 37 + column * 53) % 101) / 10.1;
    return { low: Math.max(0, point - 1), point, high: Math.min(10, point + 1.5) };
  };
  return {
    ratings: Array.from({ length: alternatives }, (_, row) =>
      Array.from({ length: criteria }, (_, column) => estimate(row, column)),
    ),
    importances: Array.from({ length: criteria }, (_, column) => column + 1),
  };
}

/**
 * Rank acceptabilities as most people would write them: for each sample independent weights and ratings, scores,
 * and the alternatives sorted by them.
 */
export function plainAcceptability(
  { ratings, importances, space, ratingUncertainty }: Decision,
  samples: number,
): number[][] {
  const counts = ratings.map(() => ratings.map(() => 0));
  const byImportance = importances
    .map((_, criterion) => criterion)
    .sort((one, other) => (importances[other] as number) - (importances[one] as number));
  for (let sample = 0; sample < samples; sample++) {
    const weights = drawWeights();
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const scores = ratings.map((row) =>
      row.reduce((sum, estimate, c) => sum + ((weights[c] as number) / total) * drawRating(estimate), 0),
    );
    const order = scores
      .map((_, a) => a)
      .sort((one, other) => (scores[other] as number) - (scores[one] as number));
    order.forEach((a, rank) => {
      const row = counts[a] as number[];
      row[rank] = (row[rank] as number) + 1;
    });
  }
  return counts.map((row) => row.map((count) => count / samples));

  function drawWeights(): number[] {
    if (space === 'exactly') return [...importances];
    if (space === 'roughly') return importances.map((importance) => importance * (0.75 + Math.random() / 2));
    const draws = importances.map(() => -Math.log(1 - Math.random()));
    if (space === 'anything') return draws;
    const sorted = draws.sort((one, other) => other - one);
    const ordered = [...sorted];
    byImportance.forEach((criterion, place) => {
      ordered[criterion] = sorted[place] as number;
    });
    return ordered;
  }

  function drawRating({ low, point, high }: Estimate): number {
    if (!ratingUncertainty || low === high) return point;
    const share = Math.random();
    return share * (high - low) < point - low
      ? low + Math.sqrt(share * (high - low) * (point - low))
      : high - Math.sqrt((1 - share) * (high - low) * (high - point));
  }
}
