import { weakMapMemoize } from 'reselect';
import type { Id } from '../lib/id';
import { itemAt } from '../lib/list';
import { byId } from '../lib/lookup';
import { canComeFirst } from '../scoring/sensitivity/everFirst';
import { simulate } from '../scoring/simulation/simulate';
import type { Alternative } from './alternatives';
import type { Evaluation } from './evaluation';
import { asTable } from './robustness';

/** Samples for chances that are looked at one by one: about a percentage point of error. */
const ENOUGH = 16_384;

/** What would have to matter for an alternative to come first. */
export type WayToWin =
  | {
      readonly kind: 'weights';
      /** Share of all weights under which it comes first, 0..1. */
      readonly share: number;
      /** The mean of those weights, which sum to 1. @throws Error for a criterion that does not count. */
      weight(criterion: Id): number;
    }
  | { readonly kind: 'hardly-ever' | 'never' };

/** For everyone in the ranking what would have to matter for it to come first, with exact ratings. */
export const waysToWin: (evaluation: Evaluation) => (alternative: Id) => WayToWin = weakMapMemoize(
  (evaluation: Evaluation) => {
    const { problem, ranked, weightings } = evaluation;
    const table = asTable(evaluation);
    const { acceptability, central } = simulate(
      { ...table, space: 'anything', ratingUncertainty: false },
      { central: true },
    );
    const weighed = weightings.flatMap(({ weight }, index) => (weight > 0 ? [index] : []));
    // A criterion of no importance has no weight in any space.
    const points = table.ratings.map((row) => weighed.map((criterion) => itemAt(row, criterion).point));
    const way = (_: Alternative, index: number): WayToWin => {
      const weights = itemAt(central, index);
      if (weights === null) return { kind: canComeFirst(points, index) ? 'hardly-ever' : 'never' };
      return {
        kind: 'weights',
        share: itemAt(itemAt(acceptability, index), 0),
        weight: byId('criterion', problem.criteria, (__, criterion) => itemAt(weights, criterion)),
      };
    };
    return byId(
      'alternative in the ranking',
      ranked.map(({ alternative }) => alternative),
      way,
    );
  },
);

/**
 * SMAA-2's confidence factor: how often an alternative comes first under its own central weights while the ratings
 * vary in their ranges, 0..1. For the one that is looked at, because each costs a sampling of its own.
 *
 * @throws Error when it is not in the ranking or never comes first.
 */
export function confidenceOf(evaluation: Evaluation, alternative: Id): number {
  const way = waysToWin(evaluation)(alternative);
  if (way.kind !== 'weights') throw new Error(`${alternative} never comes first`);
  const { acceptability } = simulate({
    ratings: asTable(evaluation).ratings,
    importances: evaluation.weightings.map(({ criterion }) => way.weight(criterion.id)),
    space: 'exactly',
    ratingUncertainty: true,
    samples: ENOUGH,
  });
  const index = evaluation.ranked.findIndex((standing) => standing.alternative.id === alternative);
  return itemAt(itemAt(acceptability, index), 0);
}
