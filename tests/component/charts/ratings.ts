import { ratingAxis, ratingSeries } from '../../../src/charts/ratingsChart';
import { criterionColour } from '../../../src/parts/CriterionName';
import { madeUpCatalogue } from '../../support/catalogue';

/** The first criteria in their order, up to all eight of the made-up catalogue. */
export const axesOf = (count: number) =>
  madeUpCatalogue()
    .criteria.slice(0, count)
    .map((criterion) => ratingAxis(criterion, criterionColour(criterion)));

export const seriesOf = (name: string, position: number, ...values: readonly number[]) =>
  ratingSeries(
    { id: name.toLowerCase(), name },
    values.map((point) => ({ point })),
    position,
  );
