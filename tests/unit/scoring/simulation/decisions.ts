import fc from 'fast-check';
import type { Estimate } from '../../../../src/scoring/rating/evidence';
import type { SimulationInput, WeightSpace } from '../../../../src/scoring/simulation/input';

export const spaces: readonly WeightSpace[] = ['exactly', 'roughly', 'order', 'anything'];

/** A row of ratings without uncertainty. */
export function exact(...points: readonly number[]): Estimate[] {
  return points.map((point) => ({ low: point, point, high: point }));
}

/** A row of ratings that may each lie up to one and a half points lower or two points higher. */
export function vague(...points: readonly number[]): Estimate[] {
  return points.map((point) => ({ low: point - 1.5, point, high: point + 2 }));
}

const whole = (max: number) => fc.integer({ min: 0, max });

function estimate(uncertain: boolean): fc.Arbitrary<Estimate> {
  if (!uncertain) return whole(10).map((point) => ({ low: point, point, high: point }));
  return fc
    .tuple(whole(10), whole(10), whole(10))
    .map((numbers) => numbers.toSorted((one, other) => one - other))
    .map(([low, point, high]) => ({ low: low as number, point: point as number, high: high as number }));
}

/** Small decisions of every kind, with ties, zero importances and constant columns among them. */
export function decisions(options: {
  readonly minAlternatives: number;
  readonly maxAlternatives: number;
  readonly uncertain?: boolean;
}): fc.Arbitrary<SimulationInput & { readonly samples: number }> {
  return fc
    .record({
      criteria: fc.integer({ min: 1, max: 6 }),
      alternatives: fc.integer({ min: options.minAlternatives, max: options.maxAlternatives }),
      space: fc.constantFrom(...spaces),
      ratingUncertainty: options.uncertain === undefined ? fc.boolean() : fc.constant(options.uncertain),
    })
    .chain(({ criteria, alternatives, space, ratingUncertainty }) =>
      fc.record({
        ratings: fc.array(
          fc.array(estimate(ratingUncertainty), { minLength: criteria, maxLength: criteria }),
          { minLength: alternatives, maxLength: alternatives },
        ),
        importances: fc.array(whole(10), { minLength: criteria, maxLength: criteria }),
        space: fc.constant(space),
        ratingUncertainty: fc.constant(ratingUncertainty),
        samples: fc.constant(1024),
      }),
    );
}
