import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { criterionById } from '../catalogue/criteria';
import type { CriterionId, LanguageId, ProjectTypeId, RequirementId } from '../catalogue/ids';
import type { Situation } from '../catalogue/types';
import { type Decision, emptyDecision, HIGHEST_IMPORTANCE, type WeightSpaceId } from '../decision/decision';
import { type Kept, readStored, STORED_VERSION } from '../decision/stored';
import type { Familiarity } from '../scoring/rating/fit';
import { emptyHistory, type History, recorded, redone, undone } from './history';
import { DECISION_KEY, keeper, type SavingProblem, type SetAside } from './keeping';

/** What the store holds: the answers, and what is known about keeping them. Everything else is derived. */
export interface StoreState {
  readonly decision: Decision;
  /** The answers that the present ones are compared with. */
  readonly pinned: Decision | null;
  readonly history: History<Decision>;
  readonly setAside: SetAside | null;
  readonly savingProblem: SavingProblem | null;
}

/** Where each part of the state is kept beyond this page. A new part without an entry does not compile. */
export const keptIn: Readonly<
  Record<keyof StoreState, { readonly storage: boolean; readonly link: boolean }>
> = {
  decision: { storage: true, link: true },
  pinned: { storage: true, link: false },
  history: { storage: false, link: false },
  setAside: { storage: false, link: false },
  savingProblem: { storage: false, link: false },
};

/** Answers to start from, under a name that undo can show. */
export type Scenario = Pick<Decision, 'projectTypes' | 'importances'> & { readonly name: string };

export interface StoreActions {
  chooseProjectTypes(types: readonly ProjectTypeId[] | 'not-sure'): void;
  setFamiliarity(language: LanguageId, familiarity: Familiarity | null): void;
  setTeamNotSure(notSure: boolean): void;
  chooseMustHaves(requirements: readonly RequirementId[] | 'not-sure' | null): void;
  /** 0..10; null goes back to the suggestion. */
  setImportance(criterion: CriterionId, importance: number | null): void;
  followSuggestions(): void;
  startFrom(situation: Situation): void;
  /** Sets project types and importances; the team and the must-haves stay. */
  startWith(scenario: Scenario): void;
  startOver(): void;
  setWeightSpace(weightSpace: WeightSpaceId): void;
  setEvidenceRanges(counted: boolean): void;
  /** Keeps the present answers to compare later ones with. */
  pin(): void;
  unpin(): void;
  /** Ends a run of changes: the next one is a step of its own for undo. */
  settle(): void;
  undo(): void;
  redo(): void;
  dismissSetAside(): void;
}

export type DecisionStore = ReturnType<typeof createDecisionStore>;

/**
 * A store of one decision.
 *
 * @param storage Where answers are kept; null where the browser forbids it.
 */
export function createDecisionStore(storage: Storage | null) {
  const store = createStore<StoreState>()(
    persist<StoreState, [], [], Kept>(
      () => ({
        decision: emptyDecision,
        pinned: null,
        history: emptyHistory,
        setAside: null,
        savingProblem: null,
      }),
      {
        name: DECISION_KEY,
        version: STORED_VERSION,
        partialize: ({ decision, pinned }) => ({ decision, pinned }),
        // Reports come while the first state is still being read, so they are written when it is there.
        storage: keeper(storage, {
          setAside: (setAside) => queueMicrotask(() => store.setState({ setAside })),
          saving: (savingProblem) => queueMicrotask(() => store.setState({ savingProblem })),
        }),
      },
    ),
  );

  const change = (label: string, next: (decision: Decision) => Decision, mark: string | null = null) =>
    store.setState(({ decision, history }) => {
      const changed = next(decision);
      return changed === decision
        ? {}
        : { decision: changed, history: recorded(history, decision, label, mark) };
    });

  const actions: StoreActions = {
    chooseProjectTypes: (types) =>
      change('project', (decision) => ({ ...decision, projectTypes: types.length === 0 ? null : types })),
    setFamiliarity: (language, familiarity) =>
      change('team', (decision) => {
        const { [language]: _, ...others } = decision.team === 'not-sure' ? {} : (decision.team ?? {});
        const team = familiarity === null ? others : { ...others, [language]: familiarity };
        return { ...decision, team: Object.keys(team).length === 0 ? null : team };
      }),
    setTeamNotSure: (notSure) =>
      change('team', (decision) => ({ ...decision, team: notSure ? 'not-sure' : null })),
    chooseMustHaves: (requirements) =>
      change('must-haves', (decision) => ({
        ...decision,
        mustHaves: requirements?.length === 0 ? null : requirements,
      })),
    setImportance: (criterion, importance) =>
      change(
        `importance of ${criterionById[criterion].name.toLowerCase()}`,
        (decision) => {
          const { [criterion]: before, ...others } = decision.importances;
          if (importance === null)
            return before === undefined ? decision : { ...decision, importances: others };
          const kept = Math.min(HIGHEST_IMPORTANCE, Math.max(0, importance));
          if (!Number.isFinite(importance) || kept === before) return decision;
          return { ...decision, importances: { ...others, [criterion]: kept } };
        },
        `importance ${criterion}`,
      ),
    followSuggestions: () => change('own importances', (decision) => ({ ...decision, importances: {} })),
    startFrom: ({ name, projectTypes }) => actions.startWith({ name, projectTypes, importances: {} }),
    startWith: ({ name, projectTypes, importances }) =>
      change(`starting from “${name}”`, (decision) => ({ ...decision, projectTypes, importances })),
    startOver: () => change('starting over', () => emptyDecision),
    setWeightSpace: (weightSpace) =>
      change('how sure the weights are', (decision) => ({ ...decision, weightSpace })),
    setEvidenceRanges: (evidenceRanges) =>
      change('ranges of the evidence', (decision) => ({ ...decision, evidenceRanges })),
    pin: () => store.setState(({ decision }) => ({ pinned: decision })),
    unpin: () => store.setState({ pinned: null }),
    settle: () =>
      store.setState(({ history }) => (history.mark === null ? {} : { history: { ...history, mark: null } })),
    undo: () =>
      store.setState(({ decision, history }) => {
        const step = undone(history, decision);
        return step === null ? {} : { decision: step.value, history: step.history };
      }),
    redo: () =>
      store.setState(({ decision, history }) => {
        const step = redone(history, decision);
        return step === null ? {} : { decision: step.value, history: step.history };
      }),
    dismissSetAside: () => store.setState({ setAside: null }),
  };

  /** Takes over what another tab of this browser saved, so that neither tab writes over the other's answers. */
  const adopt = (text: string) => {
    const read = readStored(text);
    if (read.kind !== 'kept') return;
    store.setState(({ decision, history }) => ({
      ...read.kept,
      history: recorded(history, decision, 'change in another tab', null),
    }));
  };

  return Object.assign(store, { actions, adopt });
}
