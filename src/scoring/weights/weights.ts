import { ScoringError } from '../errors';

/**
 * Weights from importances: each importance divided by their sum.
 *
 * @param importances One per criterion, finite and >= 0, in any unit.
 * @returns Weights in 0..1 that sum to 1, in the same order. All zero means equal weights.
 * @throws ScoringError naming the entry that is negative, infinite or not a number.
 */
export function weightsFromImportances(importances: readonly number[]): number[] {
  let sum = 0;
  for (let index = 0; index < importances.length; index++) {
    const importance = importances[index] as number;
    if (!(Number.isFinite(importance) && importance >= 0)) {
      throw new ScoringError(`importances[${index}]`, `expected a finite number >= 0, got ${importance}`);
    }
    sum += importance;
  }
  if (sum === 0) return importances.map(() => 1 / importances.length);
  if (sum === Number.POSITIVE_INFINITY) {
    // Each is finite but their sum overflows: in a smaller unit the proportions are the same.
    const largest = Math.max(...importances);
    return weightsFromImportances(importances.map((importance) => importance / largest));
  }
  return importances.map((importance) => importance / sum);
}

/**
 * Whole percents that sum to 100, by largest remainder; equal remainders go to the earlier criterion.
 * A positive weight may come out as 0: show it as "under 1 %".
 *
 * @param weights In 0..1, summing to 1 (within 1e-6); none at all gives none.
 * @throws ScoringError when a weight lies outside 0..1 or the weights do not sum to 1.
 */
export function wholePercents(weights: readonly number[]): number[] {
  checkWeights(weights);
  const percents = weights.map((weight) => Math.floor(weight * 100 + 1e-9));
  const order = weights
    .map((weight, index) => ({ index, remainder: weight * 100 - (percents[index] as number) }))
    .sort((a, b) =>
      Math.abs(a.remainder - b.remainder) < 1e-9 ? a.index - b.index : b.remainder - a.remainder,
    );
  let missing = weights.length === 0 ? 0 : 100 - percents.reduce((sum, percent) => sum + percent, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    percents[index] = (percents[index] as number) + 1;
    missing--;
  }
  return percents;
}

function checkWeights(weights: readonly number[]): void {
  weights.forEach((weight, index) => {
    if (weight >= 0 && weight <= 1) return;
    throw new ScoringError(`weights[${index}]`, `expected a number in 0..1, got ${weight}`);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length > 0 && !(Math.abs(sum - 1) <= 1e-6)) {
    throw new ScoringError('weights', `expected weights that sum to 1, got ${sum}`);
  }
}
