import { memo } from 'react';
import type { RadarComponent } from '../../../charts/RadarLoader';
import { RatingsFigure } from '../../../charts/RatingsFigure';
import { ratingAxis, ratingSeries } from '../../../charts/ratingsChart';
import { selectInForce } from '../../../model/criteria';
import type { Standing } from '../../../model/ranking';
import { criterionColour } from '../../../parts/CriterionName';
import { evidenceLinks } from '../../../parts/RatingLink';
import { useDecision } from '../../../store/StoreContext';

interface FrameworkRadarProps extends Pick<Standing, 'framework' | 'ratings'> {
  /** 0 for the first of those that are compared. */
  readonly position: number;
  readonly Radar: RadarComponent | null;
}

/** The ratings of one of the frameworks side by side. Stays as it is while weights move. */
export const FrameworkRadar = memo(function FrameworkRadar({
  framework,
  ratings,
  position,
  Radar,
}: FrameworkRadarProps) {
  const criteria = useDecision(selectInForce);
  return (
    <RatingsFigure
      title={`Ratings of ${framework.name} by ${criteria.length} criteria`}
      caption="Ratings from 0 to 10."
      axes={criteria.map((criterion) => ratingAxis(criterion, criterionColour(criterion.id)))}
      series={[ratingSeries(framework, ratings, position, evidenceLinks(framework, criteria, ratings))]}
      Radar={Radar}
    />
  );
});
