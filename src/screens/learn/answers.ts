import type { ClaimSubject, ComparedQuestion } from '../../catalogue/article';
import type { Catalogue, Situation } from '../../catalogue/catalogue';
import { type Decision, HIGHEST_IMPORTANCE } from '../../decision/decision';
import type { Id } from '../../lib/id';
import { type Evaluation, evaluationOf } from '../../model/evaluation';
import type { Standing } from '../../model/standings';
import { unanswered } from '../../model/unanswered';
import { type Agreement, agreement } from '../../scoring/value/agreement';
import type { Scenario } from '../../store/answerActions';

/** Places that are shown of every ranking. */
const SHOWN = 4;

/** Importance of all other criteria in the scenario of one: they still count a little. */
export const OTHERS_IMPORTANCE = 2;

export interface ComparedAnswer {
  /** Everybody ranked under answers that are nobody's own. */
  readonly evaluation: Evaluation;
  /** The first four places, and whoever else the article names. */
  readonly shown: readonly Standing[];
  readonly agreement: Agreement<Id>;
}

function importances({ criteria }: Catalogue, one: Id, others: number): Scenario['importances'] {
  return Object.fromEntries(
    criteria.flatMap(({ id, from }) =>
      from === 'evidence' ? [[id, id === one ? HIGHEST_IMPORTANCE : others] as const] : [],
    ),
  );
}

export function situationOf(
  { situations }: Catalogue,
  subject: Extract<ClaimSubject, { kind: 'situation' }>,
): Situation {
  const situation = situations.find(({ id }) => id === subject.situation);
  if (situation === undefined) throw new Error(`There is no situation ${subject.situation}`);
  return situation;
}

function decisionOf(catalogue: Catalogue, subject: ClaimSubject): Decision {
  const nothing = unanswered(catalogue);
  if (subject.kind === 'situation') {
    const { projectTypes } = situationOf(catalogue, subject);
    return { ...nothing, answers: { ...nothing.answers, projectTypes } };
  }
  // With all the weight on one criterion the ranking is the one by its rating.
  const rated = importances(catalogue, subject.criterion, 0);
  return { ...nothing, priorities: { ...nothing.priorities, rated } };
}

/** What the ratings say to a question for which the article names frameworks. */
export function answerTo(catalogue: Catalogue, { subject, names }: ComparedQuestion): ComparedAnswer {
  const evaluation = evaluationOf(catalogue, decisionOf(catalogue, subject));
  const places = evaluation.ranked.map((standing) => ({ standing, place: Number(standing.rank) }));
  return {
    evaluation,
    shown: places.flatMap(({ standing, place }) =>
      place <= SHOWN || names.some((name) => name === standing.alternative.id) ? standing : [],
    ),
    agreement: agreement<Id>(
      names,
      new Map(places.map(({ standing, place }) => [standing.alternative.id, place])),
    ),
  };
}

/** What the button beside a question sets. */
export function scenarioOf(catalogue: Catalogue, { question, subject }: ComparedQuestion): Scenario {
  if (subject.kind === 'situation') {
    const { name, projectTypes } = situationOf(catalogue, subject);
    return { name, projectTypes, importances: {} };
  }
  return {
    name: question,
    projectTypes: null,
    importances: importances(catalogue, subject.criterion, OTHERS_IMPORTANCE),
  };
}
