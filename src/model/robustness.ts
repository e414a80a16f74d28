import { weakMapMemoize } from 'reselect';
import type { Decision } from '../decision/decision';
import type { Id } from '../lib/id';
import { itemAt } from '../lib/list';
import { byId } from '../lib/lookup';
import type { WeightSpace } from '../scoring/simulation/input';
import { type Simulation, simulate } from '../scoring/simulation/simulate';
import { verdictOf as verdictOfShares } from '../scoring/simulation/verdict';
import type { Alternative } from './alternatives';
import type { Evaluation } from './evaluation';

/** How an evaluation fares under other weights and ratings that are thought possible. */
export interface Robustness {
  readonly evaluation: Evaluation;
  readonly uncertainty: Decision['uncertainty'];
  /** How many samples stand behind the chances; 1 where a single point is all there is, which is exact. */
  readonly samples: number;
  /** Chance of each place from the first, 0..1. @throws Error for one that is ruled out or unknown. */
  chances(alternative: Id): readonly number[];
  /** The chance that one is ahead of another, 0..1, a tie counting half. @throws Error for an unknown pair. */
  ahead(one: Id, other: Id): number;
}

/** Those that are in the ranking, with their ratings and the importances, as `scoring` takes them. */
export function asTable({ problem, ranked, weightings }: Evaluation) {
  return {
    ratings: ranked.map(({ alternative }) =>
      weightings.map(({ criterion }) => problem.rating(alternative.id, criterion.id)),
    ),
    importances: weightings.map(({ importance }) => importance),
  };
}

const simulationOf = weakMapMemoize(
  (evaluation: Evaluation, space: WeightSpace, ratingUncertainty: boolean): Simulation =>
    simulate({ ...asTable(evaluation), space, ratingUncertainty }),
);

/** How sure the places are, if the weights and the ratings are as uncertain as that. */
export const robustnessOf = weakMapMemoize(
  (evaluation: Evaluation, uncertainty: Decision['uncertainty']): Robustness => {
    const ranked = evaluation.ranked.map(({ alternative }) => alternative);
    // Nothing is sampled before somebody looks at a chance.
    const sampled = () => simulationOf(evaluation, uncertainty.weights, uncertainty.ratings);
    const place = byId('alternative in the ranking', ranked, (_, index) => index);
    return {
      evaluation,
      uncertainty,
      get samples() {
        return sampled().samples;
      },
      chances: (alternative) => itemAt(sampled().acceptability, place(alternative)),
      ahead: (one, other) => itemAt(itemAt(sampled().winning, place(one)), place(other)),
    };
  },
);

export type Verdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'only-one'; readonly leader: Alternative }
  | {
      readonly kind: 'clear' | 'likely';
      readonly leader: Alternative;
      /** Share of the plausible cases in which it comes first, 0..1. */
      readonly share: number;
    }
  | { readonly kind: 'too-close'; readonly named: readonly Alternative[] };

/** How sure the lead is, with weights roughly as given and ratings in their ranges, whatever a person looks at. */
export const verdictOf = weakMapMemoize((evaluation: Evaluation): Verdict => {
  const { acceptability } = simulationOf(evaluation, 'roughly', true);
  const alternative = (index: number) => itemAt(evaluation.ranked, index).alternative;
  const verdict = verdictOfShares(
    acceptability.map((places) => itemAt(places, 0)),
    0,
  );
  switch (verdict.kind) {
    case 'none':
      return verdict;
    case 'too-close':
      return { kind: 'too-close', named: verdict.named.map(alternative) };
    default:
      return { ...verdict, leader: alternative(verdict.leader) };
  }
});
