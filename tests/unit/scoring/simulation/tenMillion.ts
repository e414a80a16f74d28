import type { Estimate } from '../../../../src/scoring/rating/evidence';
import type { SimulationInput, WeightSpace } from '../../../../src/scoring/simulation/input';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import kept from '../../../fixtures/tenMillion.json';

/** A decision of ten alternatives by eight criteria, and its rank acceptabilities from ten million samples. */
export interface Reference {
  readonly name: string;
  readonly importances: readonly number[];
  readonly ratings: readonly (readonly Estimate[])[];
  /** `[alternative][rank]`, 0..1, with uncertain ratings; standard errors are at most 0.00016. */
  readonly acceptability: Readonly<Record<WeightSpace, readonly (readonly number[])[]>>;
}

/** Made by tests/bench/tenMillion.js. */
export const references: readonly Reference[] = kept.map((reference) => ({
  ...reference,
  ratings: reference.ratings.map((row) =>
    row.map(([low = Number.NaN, point = Number.NaN, high = Number.NaN]) => ({ low, point, high })),
  ),
}));

export function decisionOf({ ratings, importances }: Reference, space: WeightSpace): SimulationInput {
  return { ratings, importances, space, ratingUncertainty: true };
}

/** The largest error over all cells of the rank table, in percentage points. */
export function largestError(reference: Reference, space: WeightSpace): number {
  const { acceptability } = simulate(decisionOf(reference, space));
  const errors = acceptability.flatMap((row, alternative) =>
    row.map((share, rank) =>
      Math.abs(share - (reference.acceptability[space][alternative]?.[rank] as number)),
    ),
  );
  return 100 * Math.max(...errors);
}
