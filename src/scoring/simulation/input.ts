import { ScoringError } from '../errors';
import type { Estimate } from '../rating/evidence';

/**
 * Which weights are thought possible: the point itself; every importance up to a quarter lower or higher; any
 * that keep the order of the importances; any at all.
 */
export type WeightSpace = 'exactly' | 'roughly' | 'order' | 'anything';

/** What is certain and what is not: the table of ratings, the importances, and how far each may vary. */
export interface SimulationInput {
  /** One row per alternative, one estimate per criterion; any finite numbers with low <= point <= high. */
  readonly ratings: readonly (readonly Estimate[])[];
  /** One per criterion, finite and >= 0, in any unit. All zero means equal, in every weight space. */
  readonly importances: readonly number[];
  readonly space: WeightSpace;
  /** Whether a rating may lie anywhere in low..high (triangular) or is its point. */
  readonly ratingUncertainty: boolean;
  /** At least this many samples, 1..1e9; unless told 65,536 with uncertain ratings, 81,920 without. */
  readonly samples?: number;
}

const spaces: readonly WeightSpace[] = ['exactly', 'roughly', 'order', 'anything'];

/**
 * Checks everything but the importances, which `weightsFromImportances` checks.
 *
 * @throws ScoringError naming the argument: no criterion, a row of the wrong length, an estimate that is not
 *   finite or not in order, an unknown space, a bad number of samples.
 */
export function checkInput({ ratings, importances, space, samples }: SimulationInput): void {
  if (importances.length === 0) throw new ScoringError('importances', 'expected at least one criterion');
  if (!spaces.includes(space)) {
    throw new ScoringError('space', `expected one of ${spaces.join(', ')}, got ${space}`);
  }
  if (samples !== undefined && !(Number.isInteger(samples) && samples >= 1 && samples <= 1e9)) {
    throw new ScoringError('samples', `expected a whole number in 1..1e9, got ${samples}`);
  }
  ratings.forEach((row, alternative) => {
    checkRow(row, `ratings[${alternative}]`, importances.length);
  });
}

function checkRow(row: readonly Estimate[], argument: string, length: number): void {
  if (row.length !== length) {
    throw new ScoringError(argument, `expected ${length} estimates, got ${row.length}`);
  }
  row.forEach(({ low, point, high }, criterion) => {
    if (!(Number.isFinite(low) && Number.isFinite(point) && Number.isFinite(high))) {
      throw new ScoringError(
        `${argument}[${criterion}]`,
        `expected finite numbers, got ${low}, ${point}, ${high}`,
      );
    }
    if (low > point || point > high) {
      throw new ScoringError(
        `${argument}[${criterion}]`,
        `expected low <= point <= high, got ${low}, ${point}, ${high}`,
      );
    }
  });
}
