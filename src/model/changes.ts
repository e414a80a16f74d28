import { weakMapMemoize } from 'reselect';
import type { Criterion } from '../catalogue/catalogue';
import { HIGHEST_IMPORTANCE } from '../decision/decision';
import { itemAt } from '../lib/list';
import { smallestImportanceFlip, smallestRatingFlip } from '../scoring/sensitivity/flips';
import { stabilityInterval } from '../scoring/sensitivity/stability';
import type { Alternative } from './alternatives';
import type { Evaluation } from './evaluation';
import { pointsOf } from './standings';
import type { Weighting } from './weightings';

/** A change of one importance that gives another the first place. */
export interface ImportanceChange {
  readonly weighting: Weighting;
  /** The new importance, 0..10 in tenths. */
  readonly to: number;
  /** The weight that results, 0..1. */
  readonly weightTo: number;
  readonly winner: Alternative;
}

/** A change of one rating that does the same. */
export interface RatingChange {
  readonly alternative: Alternative;
  readonly criterion: Criterion;
  /** 0..10 */
  readonly from: number;
  /** Where the two draw level, 0..10. */
  readonly to: number;
  readonly winner: Alternative;
}

/** How far the weight of one criterion can move, the others keeping their proportions. */
export interface Stability {
  readonly weighting: Weighting;
  /** Weights of the criterion, 0..1, between which the leader stays first. */
  readonly low: number;
  readonly high: number;
  /** Who takes over below and above; null where nobody does. */
  readonly below: Alternative | null;
  readonly above: Alternative | null;
}

/** What the exact methods of `scoring` take, and who and what their indices mean. */
function tableOf({ problem, ranked, weightings }: Evaluation) {
  const alternatives = ranked.map(({ alternative }) => alternative);
  return {
    alternatives,
    points: pointsOf(problem, alternatives, weightings),
    weights: weightings.map(({ weight }) => weight),
  };
}

/** The smallest change of an importance that changes the winner; null where none does. */
export const importanceChange = weakMapMemoize((evaluation: Evaluation): ImportanceChange | null => {
  const { alternatives, points } = tableOf(evaluation);
  if (alternatives.length < 2) return null;
  const importances = evaluation.weightings.map(({ importance }) => importance);
  const flip = smallestImportanceFlip(points, importances, HIGHEST_IMPORTANCE);
  return (
    flip && {
      weighting: itemAt(evaluation.weightings, flip.criterion),
      to: flip.importance,
      weightTo: flip.weight,
      winner: itemAt(alternatives, flip.winner),
    }
  );
});

/** The smallest change of a rating that changes the winner; null where none does. */
export const ratingChange = weakMapMemoize((evaluation: Evaluation): RatingChange | null => {
  const { alternatives, points, weights } = tableOf(evaluation);
  if (alternatives.length < 2) return null;
  const flip = smallestRatingFlip(points, weights);
  if (flip === null) return null;
  const alternative = itemAt(alternatives, flip.alternative);
  const { criterion } = itemAt(evaluation.weightings, flip.criterion);
  return {
    alternative,
    criterion,
    from: evaluation.problem.rating(alternative.id, criterion.id).point,
    to: flip.rating,
    winner: itemAt(alternatives, flip.winner),
  };
});

/** Per criterion the weights under which the leader stays first; none when nobody is left. */
export const stabilities = weakMapMemoize((evaluation: Evaluation): readonly Stability[] => {
  const { alternatives, points, weights } = tableOf(evaluation);
  if (alternatives.length === 0) return [];
  const named = (index: number | null) => (index === null ? null : itemAt(alternatives, index));
  return evaluation.weightings.map((weighting, criterion) => {
    const { low, high, below, above } = stabilityInterval(points, weights, criterion);
    return { weighting, low, high, below: named(below), above: named(above) };
  });
});
