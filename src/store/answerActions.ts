import type { MustHaveLevel, Situation } from '../catalogue/catalogue';
import {
  type Answer,
  type Answers,
  answered,
  type Decision,
  emptyDecision,
  HIGHEST_IMPORTANCE,
} from '../decision/decision';
import type { Id } from '../lib/id';
import type { Familiarity } from '../scoring/rating/fit';
import type { WeightSpace } from '../scoring/simulation/input';
import type { Names } from './names';

/** Answers to start from, under a name that undo can show. */
export interface Scenario {
  readonly name: string;
  readonly projectTypes: Answers['projectTypes'];
  readonly importances: Readonly<Record<Id, number>>;
}

export interface AnswerActions {
  chooseProjectTypes(types: readonly Id[] | 'not-sure'): void;
  /** Null goes back to having said nothing about the language. */
  setFamiliarity(language: Id, familiarity: Familiarity | null): void;
  setLanguagesNotSure(notSure: boolean): void;
  chooseMustHaves(mustHaves: Answers['mustHaves']): void;
  /** Null: it need not be there. */
  setMustHave(requirement: Id, level: MustHaveLevel | null): void;
  /** 0..10; null goes back to the suggestion. */
  setImportance(criterion: Id, importance: number | null): void;
  followSuggestions(): void;
  startFrom(situation: Pick<Situation, 'name' | 'projectTypes'>): void;
  /** Sets project types and importances; the languages and the must-haves stay. */
  startWith(scenario: Scenario): void;
  /** Begins anew, with the present version of the data. */
  startOver(): void;
  setWeightSpace(space: WeightSpace): void;
  setEvidenceRanges(counted: boolean): void;
  /** Lets a criterion count that is newer than the answers, or optional. */
  countCriterion(criterion: Id): void;
}

/**
 * Makes one step of undo out of the answers before it.
 *
 * @param label Follows "Undo: ".
 * @param mark Joins the step with the one before when that has the same mark.
 */
export type ChangeAnswers = (
  label: string,
  next: (decision: Decision) => Decision,
  mark?: string | null,
) => void;

type Entries<Value> = Readonly<Record<Id, Value>>;

function withEntry<Value>(entries: Entries<Value>, id: Id, value: Value | null): Entries<Value> {
  const { [id]: _, ...others } = entries;
  return value === null ? others : { ...others, [id]: value };
}

/** A question is open again when the last thing that was said to it is taken away. */
function orOpen<Value extends object | string>(value: Value): Value | null {
  return Object.keys(value).length === 0 ? null : value;
}

function withAnswers(decision: Decision, answers: Partial<Answers>): Decision {
  return { ...decision, answers: { ...decision.answers, ...answers } };
}

function withRated(decision: Decision, rated: Entries<number>): Decision {
  return { ...decision, priorities: { ...decision.priorities, rated } };
}

function withEntryInAnswer<Value>(answer: Answer<Entries<Value>>, id: Id, value: Value | null) {
  return orOpen(withEntry(answered(answer) ?? {}, id, value));
}

/** The changes to what was asked: project, languages, must-haves. */
function questionActions(change: ChangeAnswers, names: Names) {
  return {
    chooseProjectTypes: (types) =>
      change('project', (decision) => withAnswers(decision, { projectTypes: orOpen(types) })),
    setFamiliarity: (language, familiarity) =>
      change(`knowledge of ${names.language(language)}`, (decision) =>
        withAnswers(decision, {
          languages: withEntryInAnswer(decision.answers.languages, language, familiarity),
        }),
      ),
    setLanguagesNotSure: (notSure) =>
      change('team', (decision) => withAnswers(decision, { languages: notSure ? 'not-sure' : null })),
    chooseMustHaves: (mustHaves) =>
      change('must-haves', (decision) =>
        withAnswers(decision, { mustHaves: mustHaves && orOpen(mustHaves) }),
      ),
    setMustHave: (requirement, level) =>
      change(`must-have ${names.mustHave(requirement)}`, (decision) =>
        withAnswers(decision, {
          mustHaves: withEntryInAnswer(decision.answers.mustHaves, requirement, level),
        }),
      ),
  } satisfies Partial<AnswerActions>;
}

/** The changes to what counts how much. */
function priorityActions(change: ChangeAnswers, names: Names) {
  const startWith = ({ name, projectTypes, importances }: Scenario) =>
    change(`starting from “${name}”`, (decision) => {
      const priorities = { ...decision.priorities, method: 'rate' as const, rated: importances };
      return { ...withAnswers(decision, { projectTypes }), priorities };
    });
  return {
    setImportance: (criterion, importance) => {
      if (Number.isNaN(importance)) return;
      const kept = importance === null ? null : Math.min(HIGHEST_IMPORTANCE, Math.max(0, importance));
      change(
        `importance of ${names.criterion(criterion)}`,
        (decision) => withRated(decision, withEntry(decision.priorities.rated, criterion, kept)),
        `importance ${criterion}`,
      );
    },
    followSuggestions: () => change('own importances', (decision) => withRated(decision, {})),
    startWith,
    startFrom: ({ name, projectTypes }) => startWith({ name, projectTypes, importances: {} }),
    countCriterion: (criterion) =>
      change(`counting ${names.criterion(criterion)}`, (decision) => {
        const without = (ids: readonly Id[]) => ids.filter((id) => id !== criterion);
        const { on, off } = decision.criteria;
        return {
          ...decision,
          criteria: { ...decision.criteria, on: [...without(on), criterion], off: without(off) },
        };
      }),
  } satisfies Partial<AnswerActions>;
}

/** Everything that changes the answers. @param data The present version of the data. */
export function answerActions(change: ChangeAnswers, names: Names, data: string): AnswerActions {
  const setUncertainty = (label: string, uncertainty: Partial<Decision['uncertainty']>) =>
    change(label, (decision) => ({ ...decision, uncertainty: { ...decision.uncertainty, ...uncertainty } }));
  return {
    ...questionActions(change, names),
    ...priorityActions(change, names),
    setWeightSpace: (weights) => setUncertainty('how sure the weights are', { weights }),
    setEvidenceRanges: (ratings) => setUncertainty('ranges of the evidence', { ratings }),
    startOver: () => change('starting over', () => emptyDecision(data)),
  };
}
