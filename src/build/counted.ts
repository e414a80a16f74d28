import type { Counted } from '../catalogue/recordSchema';
import type { RatingModel } from '../scoring/rating/evidence';

/** Every indicator and benchmark suite that a model counts. */
export function countedBy(models: readonly RatingModel[]): readonly Counted[] {
  return models.flatMap(({ criterion, parts }) =>
    parts.flatMap((part): readonly Counted[] =>
      'fit' in part
        ? part.fit.suites.map((indicator) => ({ criterion, indicator, scale: 'suite' }))
        : part.indicators.map(({ id, scale }) => ({ criterion, indicator: id, scale })),
    ),
  );
}
