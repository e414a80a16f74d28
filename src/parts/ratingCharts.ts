import { weakMapMemoize } from 'reselect';
import { type RatingAxis, type RatingSeries, ratingAxis, ratingSeries } from '../charts/ratingsChart';
import type { Alternative } from '../model/alternatives';
import type { Problem } from '../model/problem';
import { criterionColour } from './CriterionName';
import { evidenceLinks } from './RatingLink';

/** The criteria that count as the axes of a chart: the same list while weights move, so that nothing is drawn again. */
export const ratingAxes = weakMapMemoize(({ criteria }: Problem): readonly RatingAxis[] =>
  criteria.map((criterion) => ratingAxis(criterion, criterionColour(criterion))),
);

/**
 * The ratings of an alternative as a series on these axes.
 *
 * @param position 0 for the first series of the chart.
 */
export function alternativeSeries(
  problem: Problem,
  alternative: Alternative,
  position: number,
): RatingSeries {
  const ratings = problem.criteria.map(({ id }) => problem.rating(alternative.id, id));
  return ratingSeries(alternative, ratings, position, evidenceLinks(problem, alternative));
}
