import { ScoringError } from '../errors';

/**
 * Importances that stand for weights from another method, the largest at 10; they give the same weights back.
 *
 * @param weights In any unit, finite and >= 0.
 * @returns Numbers in 0..10; all 10 where every weight is 0, since that means equal weights.
 * @throws ScoringError naming the entry that is negative, infinite or not a number.
 */
export function importancesFromWeights(weights: readonly number[]): number[] {
  weights.forEach((weight, index) => {
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new ScoringError(`weights[${index}]`, `expected a finite number >= 0, got ${weight}`);
    }
  });
  const largest = Math.max(0, ...weights);
  return weights.map((weight) => (largest === 0 ? 10 : (10 * weight) / largest));
}
