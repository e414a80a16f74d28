import { memo } from 'react';
import type { RadarComponent } from '../../../charts/RadarLoader';
import { RatingsFigure } from '../../../charts/RatingsFigure';
import type { Alternative } from '../../../model/alternatives';
import { alternativeSeries, ratingAxes } from '../../../parts/ratingCharts';
import { useProblem } from '../../../store/useProblem';

interface FrameworkRadarProps {
  readonly alternative: Alternative;
  /** 0 for the first of those that are compared. */
  readonly position: number;
  readonly Radar: RadarComponent | null;
}

/** The ratings of one of those side by side. Stays as it is while weights move. */
export const FrameworkRadar = memo(function FrameworkRadar({
  alternative,
  position,
  Radar,
}: FrameworkRadarProps) {
  const problem = useProblem();
  return (
    <RatingsFigure
      title={`Ratings of ${alternative.name} by ${problem.criteria.length} criteria`}
      caption="Ratings from 0 to 10."
      axes={ratingAxes(problem)}
      series={[alternativeSeries(problem, alternative, position)]}
      Radar={Radar}
    />
  );
});
