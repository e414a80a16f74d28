import { ScoringError } from '../errors';
import { rank, TIE } from '../value/ranking';
import { weightsFromImportances } from '../weights/weights';

/** Importances are moved in steps of a tenth. */
const STEPS = 10;

export interface ImportanceFlip {
  readonly criterion: number;
  /** The importance that gives another the first place, a whole number of tenths. */
  readonly importance: number;
  /** The criterion's weight at that importance, 0..1. */
  readonly weight: number;
  /** Who then leads. */
  readonly winner: number;
}

/**
 * The smallest change of one importance that takes the first place from the winner, the other importances
 * staying as they are. Every tenth on the scale is tried, so the change ends just beyond the crossing.
 *
 * @param importances One per criterion, 0..`highest`.
 * @param highest The end of the importance scale.
 * @returns Null when no single change within 0..`highest` does it. Of equal changes the earlier criterion's.
 * @throws ScoringError without an alternative, or for bad importances or ratings.
 */
export function smallestImportanceFlip(
  ratings: readonly (readonly number[])[],
  importances: readonly number[],
  highest = 10,
): ImportanceFlip | null {
  const winner = winnerOf(ratings, weightsFromImportances(importances));
  let best: ImportanceFlip | null = null;
  let least = Number.POSITIVE_INFINITY;
  importances.forEach((present, criterion) => {
    for (let step = 0; step <= highest * STEPS; step++) {
      const importance = step / STEPS;
      const change = Math.abs(importance - present);
      if (change <= TIE || change >= least - TIE) continue;
      const weights = weightsFromImportances(importances.with(criterion, importance));
      const next = winnerOf(ratings, weights, winner);
      if (next === winner) continue;
      least = change;
      best = { criterion, importance, weight: weights[criterion] as number, winner: next };
    }
  });
  return best;
}

/** Ratings are moved in steps of a hundredth. */
const RATING_STEPS = 100;
const HIGHEST_RATING = 10;

export interface RatingFlip {
  /** Whose rating changes. */
  readonly alternative: number;
  readonly criterion: number;
  /** The first rating beyond the crossing, a whole number of hundredths in 0..10. */
  readonly rating: number;
  /** Who then leads. */
  readonly winner: number;
}

/**
 * The smallest change of one rating, down for the winner or up for a rival, that takes the first place from
 * the winner. A lead of d points of the score on a criterion of weight w needs d / (10 w) rating points; the change
 * ends just beyond that crossing.
 *
 * @param ratings 0..10.
 * @param weights One per criterion, 0..1, summing to 1.
 * @returns Null when no single change within 0..10 does it, or without a rival.
 * @throws ScoringError as `rank` does, or without an alternative.
 */
export function smallestRatingFlip(
  ratings: readonly (readonly number[])[],
  weights: readonly number[],
): RatingFlip | null {
  const winner = winnerOf(ratings, weights);
  const scores = rank(ratings, weights).map(({ score }) => score);
  let best: RatingFlip | null = null;
  let least = Number.POSITIVE_INFINITY;
  ratings.forEach((rival, index) => {
    if (index === winner) return;
    const lead = (scores[winner] as number) - (scores[index] as number);
    weights.forEach((weight, criterion) => {
      const change = lead / (10 * weight);
      if (!(weight > 0) || change >= least - TIE) return;
      const lowered = -justAbove(change - (ratings[winner]?.[criterion] as number));
      const raised = justAbove((rival[criterion] as number) + change);
      if (lowered >= 0) {
        least = change;
        best = { alternative: winner, criterion, rating: lowered, winner: index };
      } else if (raised <= HIGHEST_RATING) {
        least = change;
        best = { alternative: index, criterion, rating: raised, winner: index };
      }
    });
  });
  return best;
}

/** The least whole number of steps above a rating, and not above it by rounding alone. */
function justAbove(rating: number): number {
  return (Math.floor(rating * RATING_STEPS + 1e-4) + 1) / RATING_STEPS;
}

/** The one in first place; `preferred` when it is among those that tie there. */
function winnerOf(
  ratings: readonly (readonly number[])[],
  weights: readonly number[],
  preferred?: number,
): number {
  const ranked = rank(ratings, weights);
  if (preferred !== undefined && ranked[preferred]?.rank === 1) return preferred;
  const winner = ranked.findIndex((one) => one.rank === 1);
  if (winner === -1) throw new ScoringError('ratings', 'expected at least one alternative');
  return winner;
}
