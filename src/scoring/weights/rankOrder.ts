import { ScoringError } from '../errors';

/**
 * Weights from an order of importance alone: the centroid of all weights that keep the order, for the k-th of
 * n criteria (1/n) * (1/k + ... + 1/n). Barron & Barrett (1996), Decision quality using ranked attribute
 * weights, Management Science 42, 1515-1523. It is steep: the first of six criteria gets 41 %.
 *
 * @param places One per criterion, the most important lowest, as in 1, 2, 3; only their order counts, and
 *   equal places share the mean of the weights that they occupy. Finite.
 * @returns Weights in 0..1 that sum to 1, in the same order.
 * @throws ScoringError naming the place that is not finite.
 */
export function rankOrderCentroid(places: readonly number[]): number[] {
  const count = places.length;
  const weights = new Array<number>(count);
  let sum = 0;
  for (let k = count; k >= 1; k--) {
    sum += 1 / k;
    weights[k - 1] = sum / count;
  }
  return shared(places, weights);
}

/**
 * Weights that fall by the same step from place to place, (n + 1 - k) / (1 + ... + n) for the k-th of n.
 * Stillwell, Seaver & Edwards (1981), A comparison of weight approximation techniques in multiattribute
 * utility decision making, Organizational Behavior and Human Performance 28, 62-77.
 *
 * @param places As in {@link rankOrderCentroid}.
 * @returns Weights in 0..1 that sum to 1, in the same order.
 * @throws ScoringError naming the place that is not finite.
 */
export function rankSum(places: readonly number[]): number[] {
  const count = places.length;
  const total = (count * (count + 1)) / 2;
  return shared(
    places,
    places.map((_, index) => (count - index) / total),
  );
}

/**
 * The same weight for each criterion, the simplest of the approximations that Stillwell, Seaver & Edwards
 * (1981) compare.
 *
 * @param count How many criteria, a whole number >= 0.
 * @throws ScoringError when it is not.
 */
export function equalWeights(count: number): number[] {
  if (!(Number.isInteger(count) && count >= 0)) {
    throw new ScoringError('count', `expected a whole number >= 0, got ${count}`);
  }
  return new Array<number>(count).fill(1 / count);
}

/** Gives the weights of the sorted places out; those that share a place share the mean of theirs. */
function shared(places: readonly number[], weights: readonly number[]): number[] {
  places.forEach((place, index) => {
    if (!Number.isFinite(place))
      throw new ScoringError(`places[${index}]`, `expected a number, got ${place}`);
  });
  const sorted = places.toSorted((one, other) => one - other);
  return places.map((place) => {
    const first = sorted.indexOf(place);
    const end = sorted.lastIndexOf(place) + 1;
    return weights.slice(first, end).reduce((sum, weight) => sum + weight, 0) / (end - first);
  });
}
