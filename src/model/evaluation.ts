import { weakMapMemoize } from 'reselect';
import type { Catalogue } from '../catalogue/catalogue';
import type { Decision, Priorities } from '../decision/decision';
import type { Id } from '../lib/id';
import { byId } from '../lib/lookup';
import { type Lead, leadOf } from './lead';
import { type Problem, problemOf } from './problem';
import { type Standing, standingsOf } from './standings';
import { type Weighting, weightingsOf } from './weightings';

/** A problem under the weights of one decision: what every move of a slider makes anew. */
export interface Evaluation {
  readonly problem: Problem;
  /** How much each criterion counts, in the order of the problem. */
  readonly weightings: readonly Weighting[];
  /** All importances are zero: every criterion then counts the same. */
  readonly allZero: boolean;
  /** Everybody, the best first; the ruled out behind the others. */
  readonly ranking: readonly Standing[];
  /** Those that are not ruled out, the best first. */
  readonly ranked: readonly Standing[];
  /** Null when everybody is ruled out. */
  readonly lead: Lead | null;
  /** @throws Error for a criterion that does not count. */
  weighting(criterion: Id): Weighting;
  /** @throws Error for an unknown alternative. */
  standing(alternative: Id): Standing;
}

function evaluate(problem: Problem, priorities: Priorities): Evaluation {
  const weightings = weightingsOf(problem, priorities);
  const ranking = standingsOf(problem, weightings);
  const ranked = ranking.filter(({ rank }) => rank !== null);
  return {
    problem,
    weightings,
    allZero: weightings.every(({ importance }) => importance === 0),
    ranking,
    ranked,
    lead: leadOf(problem, weightings, ranked),
    weighting: byId(
      'criterion',
      weightings.map((weighting) => ({ id: weighting.criterion.id, weighting })),
      ({ weighting }) => weighting,
    ),
    standing: byId(
      'alternative',
      ranking.map((standing) => ({ id: standing.alternative.id, standing })),
      ({ standing }) => standing,
    ),
  };
}

/** The evaluation of a decision, the same value for the same catalogue, inputs and priorities. */
export function evaluationOf(catalogue: Catalogue, decision: Decision): Evaluation {
  return evaluationFrom(problemOf(catalogue, decision), decision.priorities);
}

const evaluationFrom = weakMapMemoize(evaluate);
