import type { ClaimSubject, ComparedQuestion } from '../../catalogue/article';
import { type FrameworkId, ratedCriterionIds } from '../../catalogue/ids';
import { situations } from '../../catalogue/situations';
import type { Situation } from '../../catalogue/types';
import { type Decision, emptyDecision, HIGHEST_IMPORTANCE } from '../../decision/decision';
import { type Standing, selectRanked } from '../../model/ranking';
import { type Agreement, agreement } from '../../scoring/value/agreement';
import type { Scenario } from '../../store/createStore';

/** Places that are shown of every ranking. */
const SHOWN = 4;

/** Importance of the other five criteria in the scenario of one: they still count a little. */
export const OTHERS_IMPORTANCE = 2;

export interface ComparedAnswer {
  /** The answers that the ranking rests on; nobody's own. */
  readonly decision: Decision;
  /** All ten, the best first. */
  readonly ranked: readonly Standing[];
  /** The first four places, and whoever else the article names. */
  readonly shown: readonly Standing[];
  readonly agreement: Agreement<FrameworkId>;
}

function importances(one: string, others: number): Decision['importances'] {
  return Object.fromEntries(
    ratedCriterionIds.map((id) => [id, id === one ? HIGHEST_IMPORTANCE : others] as const),
  );
}

export function situationOf(subject: Extract<ClaimSubject, { kind: 'situation' }>): Situation {
  const situation = situations.find(({ id }) => id === subject.situation);
  if (situation === undefined) throw new Error(`There is no situation ${subject.situation}`);
  return situation;
}

function decisionOf(subject: ClaimSubject): Decision {
  return subject.kind === 'criterion'
    ? // All the weight on one criterion: the ranking is then the one by its rating.
      { ...emptyDecision, importances: importances(subject.criterion, 0) }
    : { ...emptyDecision, projectTypes: situationOf(subject).projectTypes };
}

/** What the ratings say to a question for which the article names frameworks. */
export function answerTo({ subject, names }: ComparedQuestion): ComparedAnswer {
  const decision = decisionOf(subject);
  const ranked = selectRanked(decision);
  return {
    decision,
    ranked,
    shown: ranked.filter(({ framework, rank }) => Number(rank) <= SHOWN || names.includes(framework.id)),
    agreement: agreement(names, new Map(ranked.map(({ framework, rank }) => [framework.id, Number(rank)]))),
  };
}

/** What the button beside a question sets. */
export function scenarioOf({ question, subject }: ComparedQuestion): Scenario {
  return subject.kind === 'criterion'
    ? { name: question, projectTypes: null, importances: importances(subject.criterion, OTHERS_IMPORTANCE) }
    : {
        name: situationOf(subject).name,
        projectTypes: situationOf(subject).projectTypes,
        importances: {},
      };
}
