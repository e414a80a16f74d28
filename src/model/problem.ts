import { weakMapMemoize } from 'reselect';
import type { Catalogue, Criterion, ProjectType } from '../catalogue/catalogue';
import { answered, type Decision } from '../decision/decision';
import type { Id } from '../lib/id';
import { byId, byIds } from '../lib/lookup';
import { type Alternative, alternativesOf } from './alternatives';
import { allCriteria, criteriaInForce, type LeftOutCriterion, leftOutCriteria } from './criteria';
import { type Rating, ratingOf } from './ratings';
import { type MustHave, mustHavesOf, type RuledOut, ruledOutBy } from './ruledOut';

/** The table of the field: alternatives by criteria. It stays the same value while weights move. */
export interface Problem {
  readonly catalogue: Catalogue;
  /** Shipped and own alike, in the order of the catalogue; those that are ruled out too. */
  readonly alternatives: readonly Alternative[];
  /** Those that count, in the order of every table and chart. At least one. */
  readonly criteria: readonly Criterion[];
  /** Shipped and own alike, whether they count or not, in the same order. */
  readonly allCriteria: readonly Criterion[];
  /** The other criteria, each with the reason why it does not count. */
  readonly leftOut: readonly LeftOutCriterion[];
  /** What is being built, as far as it was answered and is known. */
  readonly projectTypes: readonly ProjectType[];
  readonly mustHaves: readonly MustHave[];
  /** @throws Error for an unknown alternative. */
  alternative(id: Id): Alternative;
  /** One that there is, whether it counts or not. @throws Error for an unknown criterion. */
  criterion(id: Id): Criterion;
  /** Whether a criterion counts, and so has ratings. */
  counts(criterion: Id): boolean;
  /** @throws Error for an unknown pair. */
  rating(alternative: Id, criterion: Id): Rating;
  /** What rules an alternative out; empty when it stays in. @throws Error for an unknown alternative. */
  ruledOut(alternative: Id): readonly RuledOut[];
}

/** What of a decision makes the problem: all but the priorities and the uncertainty. */
type Inputs = Pick<Decision, 'data' | 'answers' | 'alternatives' | 'criteria' | 'ratings'>;

function buildProblem(catalogue: Catalogue, decision: Inputs): Problem {
  const types = answered(decision.answers.projectTypes) ?? [];
  const projectTypes = types.flatMap((id) => catalogue.projectTypes.find((type) => type.id === id) ?? []);
  const alternatives = alternativesOf(catalogue, decision.alternatives);
  const all = allCriteria(catalogue, decision.criteria);
  const criteria = criteriaInForce(all, projectTypes, decision);
  const mustHaves = mustHavesOf(catalogue, decision);
  return {
    catalogue,
    alternatives,
    criteria,
    allCriteria: all,
    leftOut: leftOutCriteria(all, criteria, projectTypes, decision),
    projectTypes,
    mustHaves,
    alternative: byId('alternative', alternatives),
    criterion: byId('criterion', all),
    counts: (criterion) => criteria.some(({ id }) => id === criterion),
    rating: byIds('rating', alternatives, criteria, (alternative, criterion) =>
      ratingOf(alternative, criterion, catalogue, projectTypes, decision),
    ),
    ruledOut: byId('alternative', alternatives, (alternative) =>
      ruledOutBy(alternative, catalogue, mustHaves, decision),
    ),
  };
}

const problemFrom = weakMapMemoize(
  (
    catalogue: Catalogue,
    data: Inputs['data'],
    answers: Inputs['answers'],
    alternatives: Inputs['alternatives'],
    criteria: Inputs['criteria'],
    ratings: Inputs['ratings'],
  ) => buildProblem(catalogue, { data, answers, alternatives, criteria, ratings }),
);

/** The problem of a decision: the same value for as long as neither the catalogue nor these inputs change. */
export function problemOf(catalogue: Catalogue, decision: Inputs): Problem {
  const { data, answers, alternatives, criteria, ratings } = decision;
  return problemFrom(catalogue, data, answers, alternatives, criteria, ratings);
}
