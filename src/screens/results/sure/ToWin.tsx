import { useState } from 'react';
import { RadarLoader } from '../../../charts/RadarLoader';
import { RatingsFigure } from '../../../charts/RatingsFigure';
import { SeriesLegend } from '../../../charts/SeriesLegend';
import type { Id } from '../../../lib/id';
import { chanceText } from '../../../lib/percent';
import type { Evaluation } from '../../../model/evaluation';
import type { Standing } from '../../../model/standings';
import { confidenceOf, type WayToWin, waysToWin } from '../../../model/waysToWin';
import { dominatedText } from '../../../parts/dominatedText';
import { ratingAxes } from '../../../parts/ratingCharts';
import { importancesFromWeights } from '../../../scoring/weights/importances';
import { SelectField } from '../../../ui/SelectField';
import { useLiveWhileFocused } from '../../../ui/useLiveWhileFocused';
import styles from './RobustnessSection.module.css';

function neverText({ alternative, dominatedBy }: Standing): string {
  const never = `${alternative.name} never comes first, whatever you care about.`;
  if (dominatedBy.length === 0) {
    return `${never} No single framework is better everywhere, but for any weights one of the others is ahead.`;
  }
  return `${never} ${dominatedText(dominatedBy)}`;
}

function wayText(standing: Standing, way: WayToWin, confidence: number): string {
  const { name } = standing.alternative;
  switch (way.kind) {
    case 'never':
      return neverText(standing);
    case 'hardly-ever':
      return `${name} hardly ever comes first: some weights put it there, but so few that sampling found none.`;
    case 'weights':
      return [
        `${name} comes first with ${chanceText(way.share)} of all possible weights.`,
        'The typical ones among them stand beside yours.',
        confidence < 1 &&
          `With those it comes first in ${chanceText(confidence)} of the cases once the ratings vary in their ranges.`,
      ]
        .filter(Boolean)
        .join(' ');
  }
}

/** What somebody would have to care about for a framework to come first. */
export function ToWin({ evaluation }: { readonly evaluation: Evaluation }) {
  const [chosen, setChosen] = useState<Id | null>(null);
  const { listening, live } = useLiveWhileFocused();
  const { problem, ranked, weightings } = evaluation;
  // The leader's own weights are less of a surprise than those of the one behind it.
  const standing = ranked.find(({ alternative }) => alternative.id === chosen) ?? ranked[1] ?? ranked[0];
  if (standing === undefined) return null;
  const { id, name } = standing.alternative;
  const way = waysToWin(evaluation)(id);
  const confidence = way.kind === 'weights' ? confidenceOf(evaluation, id) : 0;
  const yours = 'Your weights';
  const typical = `Weights with which ${name} wins`;
  return (
    <>
      <div {...listening}>
        <SelectField
          label="For which framework?"
          value={id}
          options={ranked.map(({ alternative }) => alternative)}
          onChange={setChosen}
        />
      </div>
      <p aria-live={live}>{wayText(standing, way, confidence)}</p>
      {way.kind === 'weights' && (
        <RadarLoader>
          {(Radar) => (
            <RatingsFigure
              title={`Weights with which ${name} wins, beside yours`}
              caption="As importances, the largest at 10. Assumes that all weights are equally possible and that the ratings are exact."
              axes={ratingAxes(problem)}
              series={[
                {
                  id: 'yours',
                  label: yours,
                  values: importancesFromWeights(weightings.map(({ weight }) => weight)),
                  slot: 1,
                },
                {
                  id: 'typical',
                  label: typical,
                  values: importancesFromWeights(
                    problem.criteria.map((criterion) => way.weight(criterion.id)),
                  ),
                  slot: 2,
                },
              ]}
              Radar={Radar}
            >
              <SeriesLegend
                label="Lines of the radar"
                entries={[
                  { id: 'yours', slot: 1, name: yours },
                  { id: 'typical', slot: 2, name: typical },
                ]}
              />
            </RatingsFigure>
          )}
        </RadarLoader>
      )}
      <p className={styles.note}>These are the central weights of the SMAA-2 method.</p>
    </>
  );
}
