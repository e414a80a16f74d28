import { criteria } from '../../../src/catalogue/criteria';
import { ratingAxis, ratingSeries } from '../../../src/charts/ratingsChart';

/** The first criteria in their order, up to all eight. */
export const axesOf = (count: number) =>
  criteria.slice(0, count).map((criterion) => ratingAxis(criterion, `var(--c-${criterion.id})`));

export const seriesOf = (name: string, position: number, ...values: readonly number[]) =>
  ratingSeries(
    { id: name.toLowerCase(), name },
    values.map((point) => ({ point })),
    position,
  );
