import { weakMapMemoize } from 'reselect';
import { itemAt } from '../lib/list';
import { promethee } from '../scoring/value/promethee';
import { TIE } from '../scoring/value/ranking';
import { topsis } from '../scoring/value/topsis';
import type { Alternative } from './alternatives';
import type { Evaluation } from './evaluation';
import { pointsOf } from './standings';

export interface CrossCheck {
  readonly method: 'TOPSIS' | 'PROMETHEE II';
  /** Whom the method puts first; several when they tie. */
  readonly first: readonly Alternative[];
}

/** What two other published methods put first with the same ratings and weights. */
export const crossChecks = weakMapMemoize(
  ({ problem, ranked, weightings }: Evaluation): readonly CrossCheck[] => {
    const alternatives = ranked.map(({ alternative }) => alternative);
    const points = pointsOf(problem, alternatives, weightings);
    const weights = weightings.map(({ weight }) => weight);
    const firstBy = (values: readonly number[]) => {
      const most = Math.max(...values);
      return alternatives.filter((_, index) => most - itemAt(values, index) <= TIE);
    };
    return [
      { method: 'TOPSIS', first: firstBy(topsis(points, weights)) },
      { method: 'PROMETHEE II', first: firstBy(promethee(points, weights)) },
    ];
  },
);
