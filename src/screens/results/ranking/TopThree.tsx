import { RadarLoader } from '../../../charts/RadarLoader';
import { RatingsFigure } from '../../../charts/RatingsFigure';
import { ratingAxis, ratingSeries } from '../../../charts/ratingsChart';
import { SeriesLegend } from '../../../charts/SeriesLegend';
import { sentenceList } from '../../../lib/list';
import { oneDecimal } from '../../../lib/numbers';
import { selectInForce } from '../../../model/criteria';
import { selectRanked } from '../../../model/ranking';
import { criterionColour } from '../../../parts/CriterionName';
import { FrameworkName } from '../../../parts/FrameworkName';
import { evidenceLinks } from '../../../parts/RatingLink';
import { useDecision } from '../../../store/StoreContext';
import styles from './TopThree.module.css';
import { alsoTiedText, headingText, topOfRanking } from './topOfRanking';

/** The leaders of the ranking overlaid on one radar. */
export function TopThree() {
  const { drawn, alsoTied } = topOfRanking(useDecision(selectRanked));
  const criteria = useDecision(selectInForce);
  const axes = criteria.map((criterion) => ratingAxis(criterion, criterionColour(criterion.id)));
  const series = drawn.map(({ framework, ratings }, index) =>
    ratingSeries(framework, ratings, index, evidenceLinks(framework, criteria, ratings)),
  );
  const names = drawn.map(({ framework }) => framework.name);

  if (drawn.length === 0) {
    return (
      <div className={styles.section}>
        <h2>The top three on one scale</h2>
        <p>Your must-haves rule every framework out, so there is nothing to draw.</p>
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
            title={`Ratings of ${sentenceList(names)} by ${axes.length} criteria`}
            caption={`Ratings of ${sentenceList(names)}, each from 0 to 10. A point leads to its evidence, as does its figure in the table.`}
            axes={axes}
            series={series}
            Radar={Radar}
          >
            <SeriesLegend
              label="Lines of the radar"
              entries={drawn.map(({ framework, score }, index) => ({
                id: framework.id,
                slot: series[index]?.slot ?? 1,
                name: (
                  <span className={styles.name}>
                    <FrameworkName framework={framework} link />
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
