import type { Counted } from '../catalogue/recordSchema';
import type { RatingModel } from '../scoring/rating/evidence';
import { inputsOf } from '../scoring/rating/inputs';

/** Every indicator and benchmark suite that a model counts. */
export function countedBy(models: readonly RatingModel[]): readonly Counted[] {
  return models.flatMap(({ criterion, parts }) =>
    parts.flatMap(inputsOf).map((input) => ({
      criterion,
      indicator: input.id,
      scale: input.kind === 'suite' ? 'suite' : input.scale,
    })),
  );
}
