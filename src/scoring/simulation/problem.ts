import { ScoringError } from '../errors';
import type { Estimate } from '../rating/evidence';
import { weightsFromImportances } from '../weights/weights';

/**
 * Which weights are thought possible: the point itself; every importance up to a quarter lower or higher; any
 * that keep the order of the importances; any at all.
 */
export type WeightSpace = 'exactly' | 'roughly' | 'order' | 'anything';

/** Two importances closer than this are unordered among themselves. */
const SAME_IMPORTANCE = 1e-9;

/**
 * How many samples are drawn unless told: as many as some five milliseconds leave room for with ten alternatives by
 * eight criteria. The largest error in a rank table is then about a third of a percentage point, and three quarters
 * in the worst one known (tests/unit/robustness/accuracy.test.ts).
 */
const SAMPLES = { certain: 81_920, uncertain: 65_536 };

export interface Decision {
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

/** A checked decision without the criteria that have no weight, laid out for speed. */
export interface Problem {
  /** How many alternatives. */
  readonly alternatives: number;
  /**
   * The original index of each alternative, the best by score first: of two that come out level in whole
   * numbers the earlier counts as better, so that nothing ever beats what dominates it.
   */
  readonly order: readonly number[];
  /** How many criteria have a weight. */
  readonly size: number;
  /** The original index of each criterion, the most important first. */
  readonly criteria: readonly number[];
  /** The weight of each criterion, by importance; sums to 1. */
  readonly weights: Float64Array;
  /** Start of each group of equally important criteria, then `size`. */
  readonly groups: readonly number[];
  readonly space: WeightSpace;
  /** Estimates, `alternative * size + criterion`; low and high equal the point without uncertainty. */
  readonly low: Float64Array;
  readonly point: Float64Array;
  readonly high: Float64Array;
  readonly uncertain: boolean;
  readonly samples: number;
}

const spaces: readonly WeightSpace[] = ['exactly', 'roughly', 'order', 'anything'];

/**
 * @throws ScoringError naming the argument: no criterion, a bad importance, a row of the wrong length, an
 *   estimate that is not finite or not in order, an unknown space, a bad number of samples.
 */
export function problemOf(decision: Decision): Problem {
  const { ratings, importances, ratingUncertainty } = decision;
  const samples = decision.samples ?? (ratingUncertainty ? SAMPLES.uncertain : SAMPLES.certain);
  if (importances.length === 0) throw new ScoringError('importances', 'expected at least one criterion');
  if (!spaces.includes(decision.space)) {
    throw new ScoringError('space', `expected one of ${spaces.join(', ')}, got ${decision.space}`);
  }
  if (!(Number.isInteger(samples) && samples >= 1 && samples <= 1e9)) {
    throw new ScoringError('samples', `expected a whole number in 1..1e9, got ${samples}`);
  }
  const weights = weightsFromImportances(importances);
  ratings.forEach((row, alternative) => {
    checkRow(row, alternative, importances.length);
  });

  const weighted = weights.flatMap((weight, criterion) => (weight > 0 ? [criterion] : []));
  const criteria = weighted.sort(
    (one, other) => (importances[other] as number) - (importances[one] as number),
  );
  const order = bestFirst(
    ratings.map((row) => criteria.map((criterion) => row[criterion] as Estimate)),
    criteria.map((criterion) => weights[criterion] as number),
  );
  const pick = (key: keyof Estimate) =>
    Float64Array.from(
      order.flatMap((alternative) => {
        const row = ratings[alternative] as readonly Estimate[];
        return criteria.map((criterion) => (row[criterion] as Estimate)[ratingUncertainty ? key : 'point']);
      }),
    );
  const size = criteria.length;
  const groups = groupStarts(criteria, importances);
  const low = pick('low');
  const high = pick('high');
  return {
    alternatives: ratings.length,
    order,
    size,
    criteria,
    weights: Float64Array.from(criteria, (criterion) => weights[criterion] as number),
    groups,
    space: plainest(decision.space, size, groups.length - 1),
    low,
    point: pick('point'),
    high,
    uncertain: low.some((value, index) => value < (high[index] as number)),
    samples,
  };
}

/** Indices by falling score; equal ones by falling ratings, so that the order they came in has no say. */
function bestFirst(ratings: readonly (readonly Estimate[])[], weights: readonly number[]): number[] {
  const keys = ratings.map((row) => [
    row.reduce((sum, { point }, c) => sum + (weights[c] as number) * point, 0),
    ...row.flatMap(({ point, low, high }) => [point, low, high]),
  ]);
  return ratings
    .map((_, alternative) => alternative)
    .sort((one, other) => {
      const [a, b] = [keys[one] as number[], keys[other] as number[]];
      const first = a.findIndex((key, index) => key !== b[index]);
      return first === -1 ? 0 : (b[first] as number) - (a[first] as number);
    });
}

/** Whether neither weights nor ratings vary: the alternatives then stand in the order of their scores. */
export function isPoint({ space, uncertain }: Problem): boolean {
  return space === 'exactly' && !uncertain;
}

/** A single criterion has all the weight; equally important ones have no order. */
function plainest(space: WeightSpace, size: number, groups: number): WeightSpace {
  if (size === 1) return 'exactly';
  return space === 'order' && groups === 1 ? 'anything' : space;
}

function checkRow(row: readonly Estimate[], alternative: number, length: number): void {
  if (row.length !== length) {
    throw new ScoringError(`ratings[${alternative}]`, `expected ${length} estimates, got ${row.length}`);
  }
  row.forEach(({ low, point, high }, criterion) => {
    const argument = `ratings[${alternative}][${criterion}]`;
    if (!(Number.isFinite(low) && Number.isFinite(point) && Number.isFinite(high))) {
      throw new ScoringError(argument, `expected finite numbers, got ${low}, ${point}, ${high}`);
    }
    if (low > point || point > high) {
      throw new ScoringError(argument, `expected low <= point <= high, got ${low}, ${point}, ${high}`);
    }
  });
}

function groupStarts(criteria: readonly number[], importances: readonly number[]): number[] {
  const starts = criteria.flatMap((criterion, position) => {
    if (position === 0) return [0];
    const above = importances[criteria[position - 1] as number] as number;
    return above - (importances[criterion] as number) > SAME_IMPORTANCE ? [position] : [];
  });
  return [...starts, criteria.length];
}
