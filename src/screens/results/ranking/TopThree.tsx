import { useMemo } from 'react';
import { RadarLoader } from '../../../charts/RadarLoader';
import { RatingsFigure } from '../../../charts/RatingsFigure';
import { slotAt } from '../../../charts/ratingsChart';
import { SeriesLegend } from '../../../charts/SeriesLegend';
import { nameList } from '../../../lib/list';
import { oneDecimal } from '../../../lib/numbers';
import { FrameworkName } from '../../../parts/FrameworkName';
import { alternativeSeries, ratingAxes } from '../../../parts/ratingCharts';
import { whatRulesOut } from '../../../parts/ruledOutText';
import { useEvaluation } from '../../../store/useEvaluation';
import { useSameItems } from '../../../ui/useSameItems';
import styles from './TopThree.module.css';
import { alsoTiedText, headingText, topOfRanking } from './topOfRanking';

/** The leaders of the ranking overlaid on one radar, which is drawn again only for other leaders. */
export function TopThree() {
  const { problem, ranked } = useEvaluation();
  const { drawn, alsoTied } = topOfRanking(ranked);
  const alternatives = useSameItems(drawn.map(({ alternative }) => alternative));
  const axes = ratingAxes(problem);
  const series = useMemo(
    () => alternatives.map((alternative, position) => alternativeSeries(problem, alternative, position)),
    [problem, alternatives],
  );
  const names = nameList(alternatives);

  if (drawn.length === 0) {
    return (
      <div className={styles.section}>
        <h2>The top three on one scale</h2>
        <p>Your {whatRulesOut(problem)} rule every framework out, so there is nothing to draw.</p>
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <h2>{headingText(drawn.length)}</h2>
      <p className={styles.reading}>
        Each axis is a criterion. The scale is fixed, 0 in the middle and 10 at the rim, whoever is shown. The
        points are ratings, before your weights; further out is better. The size of an area means nothing,
        because it depends on the order of the axes. {alsoTiedText(alsoTied)}
      </p>
      <RadarLoader>
        {(Radar) => (
          <RatingsFigure
            title={`Ratings of ${names} by ${axes.length} criteria`}
            caption={`Ratings of ${names}, each from 0 to 10. A point leads to its evidence, as does its figure in the table.`}
            axes={axes}
            series={series}
            Radar={Radar}
          >
            <SeriesLegend
              label="Lines of the radar"
              entries={drawn.map(({ alternative, score }, position) => ({
                id: alternative.id,
                slot: slotAt(position),
                name: (
                  <span className={styles.name}>
                    <FrameworkName alternative={alternative} link />
                    <span className={styles.score}>{oneDecimal(score)} points</span>
                  </span>
                ),
              }))}
            />
          </RatingsFigure>
        )}
      </RadarLoader>
    </div>
  );
}
