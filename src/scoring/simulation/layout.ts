import type { Estimate } from '../rating/evidence';
import { weightsFromImportances } from '../weights/weights';
import { checkInput, type SimulationInput, type WeightSpace } from './input';

/** Two importances closer than this are unordered among themselves. */
const SAME_IMPORTANCE = 1e-9;

/**
 * How many samples are drawn unless told: as many as some six milliseconds leave room for with ten alternatives by
 * eight criteria. The largest error in a rank table is then about a third of a percentage point, and three quarters
 * in the worst one known (tests/unit/scoring/simulation/accuracy.test.ts).
 */
const SAMPLES = { certain: 81_920, uncertain: 65_536 };

/**
 * A checked input, laid out for speed: without the criteria that have no weight, alternatives and criteria sorted.
 * The place of an alternative in that order is its index everywhere in this folder until `simulate` returns.
 */
export interface Layout {
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
  readonly groups: Int32Array;
  readonly space: WeightSpace;
  /** Estimates, `alternative * size + criterion`; low and high equal the point without uncertainty. */
  readonly low: Float64Array;
  readonly point: Float64Array;
  readonly high: Float64Array;
  readonly uncertain: boolean;
  readonly samples: number;
}

/**
 * @throws ScoringError naming the argument: no criterion, a bad importance, a row of the wrong length, an
 *   estimate that is not finite or not in order, an unknown space, a bad number of samples.
 */
export function layoutOf(input: SimulationInput): Layout {
  checkInput(input);
  const { ratings, importances, ratingUncertainty } = input;
  const weights = weightsFromImportances(importances);
  const weighted = importances
    .map((importance, criterion) => ({ criterion, importance, weight: weights[criterion] as number }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.importance - one.importance);
  const rows = ratings
    .map((row, alternative) => rowOf(alternative, row, weighted))
    .sort((one, other) => byFallingKeys(one.keys, other.keys));
  const pick = (key: keyof Estimate) =>
    Float64Array.from(
      rows.flatMap(({ estimates }) =>
        estimates.map((estimate) => (ratingUncertainty ? estimate[key] : estimate.point)),
      ),
    );
  const size = weighted.length;
  const groups = groupStarts(weighted.map(({ importance }) => importance));
  const low = pick('low');
  const high = pick('high');
  return {
    alternatives: ratings.length,
    order: rows.map(({ alternative }) => alternative),
    size,
    criteria: weighted.map(({ criterion }) => criterion),
    weights: Float64Array.from(weighted, ({ weight }) => weight),
    groups,
    space: plainest(input.space, size, groups.length - 1),
    low,
    point: pick('point'),
    high,
    uncertain: low.some((value, index) => value !== high[index]),
    samples: input.samples ?? (ratingUncertainty ? SAMPLES.uncertain : SAMPLES.certain),
  };
}

/** Whether neither weights nor ratings vary: the alternatives then stand in the order of their scores. */
export function isPoint({ space, uncertain }: Layout): boolean {
  return space === 'exactly' && !uncertain;
}

/** An alternative with its estimates in the order of the layout and the numbers that it is sorted by. */
interface Row {
  readonly alternative: number;
  readonly estimates: readonly Estimate[];
  /** The score, then the ratings, so that the order in which equal scores came in has no say. */
  readonly keys: readonly number[];
}

function rowOf(
  alternative: number,
  row: readonly Estimate[],
  weighted: readonly { readonly criterion: number; readonly weight: number }[],
): Row {
  const cells = weighted.map(({ criterion, weight }) => ({ weight, estimate: row[criterion] as Estimate }));
  const score = cells.reduce((sum, { weight, estimate }) => sum + weight * estimate.point, 0);
  const estimates = cells.map(({ estimate }) => estimate);
  return {
    alternative,
    estimates,
    keys: [score, ...estimates.flatMap(({ point, low, high }) => [point, low, high])],
  };
}

function byFallingKeys(one: readonly number[], other: readonly number[]): number {
  for (const [index, key] of one.entries()) {
    const rival = other[index] as number;
    if (key !== rival) return rival - key;
  }
  return 0;
}

/** A single criterion has all the weight; equally important ones have no order. */
function plainest(space: WeightSpace, size: number, groups: number): WeightSpace {
  if (size === 1) return 'exactly';
  return space === 'order' && groups === 1 ? 'anything' : space;
}

/** @param importances From the largest to the smallest. */
function groupStarts(importances: readonly number[]): Int32Array {
  const starts = importances.flatMap((importance, position) => {
    const above = importances[position - 1];
    return above === undefined || above - importance > SAME_IMPORTANCE ? [position] : [];
  });
  return Int32Array.of(...starts, importances.length);
}
