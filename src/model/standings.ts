import type { Id } from '../lib/id';
import { itemAt } from '../lib/list';
import { byId } from '../lib/lookup';
import { dominators } from '../scoring/value/dominance';
import { rank, TIE } from '../scoring/value/ranking';
import type { Alternative } from './alternatives';
import type { Problem } from './problem';
import type { Weighting } from './weightings';

/** Where an alternative stands under the present weights. */
export interface Standing {
  readonly alternative: Alternative;
  /** Place among those that are not ruled out; null when ruled out. Ties share a place. */
  readonly rank: number | null;
  /** 0..100 */
  readonly score: number;
  /** Those still in that are at least as good on every weighted criterion and better on one. */
  readonly dominatedBy: readonly Alternative[];
  /** Points of the score that a criterion gives. @throws Error for one that does not count. */
  contribution(criterion: Id): number;
}

/** The points of some alternatives, one row each, in the order of the criteria: as `scoring` takes them. */
export function pointsOf(
  { rating }: Problem,
  alternatives: readonly Alternative[],
  weightings: readonly Weighting[],
) {
  return alternatives.map(({ id }) => weightings.map(({ criterion }) => rating(id, criterion.id).point));
}

function inOrder(one: Standing, other: Standing): number {
  return Math.abs(one.score - other.score) <= TIE
    ? one.alternative.name.localeCompare(other.alternative.name, 'en')
    : other.score - one.score;
}

function place(
  problem: Problem,
  weightings: readonly Weighting[],
  group: readonly Alternative[],
  ranked: boolean,
): Standing[] {
  const weights = weightings.map(({ weight }) => weight);
  const rows = pointsOf(problem, group, weightings);
  const dominating = ranked ? dominators(rows, weights) : group.map(() => []);
  return rank(rows, weights)
    .map(
      (result, index): Standing => ({
        alternative: itemAt(group, index),
        rank: ranked ? result.rank : null,
        score: result.score,
        dominatedBy: itemAt(dominating, index).map((other) => itemAt(group, other)),
        contribution: byId('criterion', problem.criteria, (_, criterion) =>
          itemAt(result.contributions, criterion),
        ),
      }),
    )
    .sort(inOrder);
}

/** Everybody, the best first; ties by name; the ruled out behind the others. */
export function standingsOf(problem: Problem, weightings: readonly Weighting[]): readonly Standing[] {
  const isOut = ({ id }: Alternative) => problem.ruledOut(id).length > 0;
  const { alternatives } = problem;
  return [
    ...place(
      problem,
      weightings,
      alternatives.filter((one) => !isOut(one)),
      true,
    ),
    ...place(problem, weightings, alternatives.filter(isOut), false),
  ];
}
