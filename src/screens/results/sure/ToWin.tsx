import { useState } from 'react';
import type { FrameworkId } from '../../../catalogue/ids';
import { RadarLoader } from '../../../charts/RadarLoader';
import { RatingsFigure } from '../../../charts/RatingsFigure';
import { ratingAxis } from '../../../charts/ratingsChart';
import { SeriesLegend } from '../../../charts/SeriesLegend';
import { chanceText } from '../../../lib/percent';
import type { WeighedCriterion } from '../../../model/criteria';
import type { Standing } from '../../../model/ranking';
import { confidenceOf, type WayToWin } from '../../../model/waysToWin';
import { criterionColour } from '../../../parts/CriterionName';
import { dominatedText } from '../../../parts/dominatedText';
import { SelectField } from '../../../ui/SelectField';
import { useLiveWhileFocused } from '../../../ui/useLiveWhileFocused';
import styles from './RobustnessSection.module.css';

/** Weights as importances, the largest at 10. */
function asImportances(weights: readonly number[]): readonly number[] {
  const largest = Math.max(...weights);
  return weights.map((weight) => (largest === 0 ? 10 : (weight / largest) * 10));
}

function neverText(standing: Standing): string {
  const { framework, dominatedBy } = standing;
  const never = `${framework.name} never comes first, whatever you care about.`;
  if (dominatedBy.length === 0) {
    return `${never} No single framework is better everywhere, but for any weights one of the others is ahead.`;
  }
  return `${never} ${dominatedText(dominatedBy)}`;
}

function wayText(standing: Standing, way: WayToWin, confidence: number): string {
  const { name } = standing.framework;
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

interface ToWinProps {
  readonly ranked: readonly Standing[];
  readonly criteria: readonly WeighedCriterion[];
  /** In the order of the ranking. */
  readonly ways: readonly WayToWin[];
}

/** What somebody would have to care about for a framework to come first. */
export function ToWin({ ranked, criteria, ways }: ToWinProps) {
  const [chosen, setChosen] = useState<FrameworkId | null>(null);
  const { listening, live } = useLiveWhileFocused();
  const found = ranked.findIndex(({ framework }) => framework.id === chosen);
  // The leader's own weights are less of a surprise than those of the one behind it.
  const index = found === -1 ? Math.min(1, ranked.length - 1) : found;
  const standing = ranked[index];
  const way = ways[index];
  if (standing === undefined || way === undefined) return null;
  const { framework } = standing;
  const confidence = way.kind === 'weights' ? confidenceOf(ranked, way.weights, index) : 0;
  const yours = 'Your weights';
  const typical = `Weights with which ${framework.name} wins`;
  return (
    <>
      <div {...listening}>
        <SelectField
          label="For which framework?"
          value={framework.id}
          options={ranked.map((one) => one.framework)}
          onChange={setChosen}
        />
      </div>
      <p aria-live={live}>{wayText(standing, way, confidence)}</p>
      {way.kind === 'weights' && (
        <RadarLoader>
          {(Radar) => (
            <RatingsFigure
              title={`Weights with which ${framework.name} wins, beside yours`}
              caption="As importances, the largest at 10. Assumes that all weights are equally possible and that the ratings are exact."
              axes={criteria.map(({ criterion }) => ratingAxis(criterion, criterionColour(criterion.id)))}
              series={[
                {
                  id: 'yours',
                  label: yours,
                  values: asImportances(criteria.map(({ weight }) => weight)),
                  slot: 1,
                },
                { id: 'typical', label: typical, values: asImportances(way.weights), slot: 2 },
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
