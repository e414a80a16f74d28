import { createSelector } from 'reselect';
import type { Framework } from '../catalogue/types';
import type { Decision } from '../decision/decision';
import { type Simulation, simulate } from '../scoring/simulation/simulate';
import { verdictOf } from '../scoring/simulation/verdict';
import { selectCriteria } from './criteria';
import { selectRanked } from './ranking';

const selectImportances = createSelector([selectCriteria], (criteria) =>
  criteria.map(({ importance }) => importance),
);

const selectRatings = createSelector([selectRanked], (ranked) => ranked.map(({ ratings }) => ratings));

/** What the person chose to look at: which weights, and whether the ranges of the evidence count. */
const selectQuestion = createSelector(
  [
    selectRatings,
    selectImportances,
    (decision: Decision) => decision.weightSpace,
    (decision: Decision) => decision.evidenceRanges,
  ],
  (ratings, importances, space, ratingUncertainty) => ({ ratings, importances, space, ratingUncertainty }),
);

/** The chances of every place and of being ahead, in the order of the ranking. */
export const selectRobustness = createSelector([selectQuestion], (question) => simulate(question));

/**
 * The chance that one is ahead of another, 0..1, a tie counting half, from the same samples as the chances of every
 * place.
 *
 * @param one Its place in the ranking, from 0.
 */
export function chanceAhead(decision: Decision, one: number, other: number): number {
  return selectRobustness(decision).winning[one]?.[other] ?? Number.NaN;
}

/** The chances that the verdict rests on, whatever the person chose to look at. */
const selectPlausible = createSelector(
  [selectRatings, selectImportances, (decision: Decision) => decision],
  (ratings, importances, decision): Simulation =>
    decision.weightSpace === 'roughly' && decision.evidenceRanges
      ? selectRobustness(decision)
      : simulate({ ratings, importances, space: 'roughly', ratingUncertainty: true }),
);

export type NamedVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'only-one'; readonly leader: Framework }
  | {
      readonly kind: 'clear' | 'likely';
      readonly leader: Framework;
      /** Share of the plausible cases in which it comes first, 0..1. */
      readonly share: number;
    }
  | { readonly kind: 'too-close'; readonly named: readonly Framework[] };

/** How sure the lead is. */
export const selectVerdict = createSelector(
  [selectRanked, selectPlausible],
  (ranked, { acceptability }): NamedVerdict => {
    const framework = (index: number): Framework => (ranked[index] as (typeof ranked)[number]).framework;
    const verdict = verdictOf(
      acceptability.map((places) => places[0] ?? 0),
      0,
    );
    switch (verdict.kind) {
      case 'none':
        return verdict;
      case 'only-one':
        return { kind: 'only-one', leader: framework(verdict.leader) };
      case 'too-close':
        return { kind: 'too-close', named: verdict.named.map(framework) };
      default:
        return { ...verdict, leader: framework(verdict.leader) };
    }
  },
);
