import { createStore } from 'zustand/vanilla';
import type { Catalogue, MustHaveLevel, Situation } from '../catalogue/catalogue';
import { type Decision, emptyDecision } from '../decision/decision';
import type { Id } from '../lib/id';
import type { Familiarity } from '../scoring/rating/fit';
import type { WeightSpace } from '../scoring/simulation/problem';
import { emptyHistory, type History } from './history';
import type { SavingProblem, SetAside } from './keeping';

export interface StoreState {
  readonly catalogue: Catalogue;
  readonly decision: Decision;
  readonly pinned: Decision | null;
  readonly history: History<Decision>;
  readonly setAside: SetAside | null;
  readonly savingProblem: SavingProblem | null;
}
export type Scenario = {
  readonly name: string;
  readonly projectTypes: Decision['answers']['projectTypes'];
  readonly importances: Readonly<Record<Id, number>>;
};
export interface StoreActions {
  chooseProjectTypes(types: readonly Id[] | 'not-sure'): void;
  setFamiliarity(language: Id, familiarity: Familiarity | null): void;
  setLanguagesNotSure(notSure: boolean): void;
  chooseMustHaves(mustHaves: Readonly<Record<Id, MustHaveLevel>> | 'not-sure' | null): void;
  setMustHave(id: Id, level: MustHaveLevel | null): void;
  setImportance(criterion: Id, importance: number | null): void;
  followSuggestions(): void;
  startFrom(situation: Situation): void;
  startWith(scenario: Scenario): void;
  startOver(): void;
  setWeightSpace(weightSpace: WeightSpace): void;
  setEvidenceRanges(counted: boolean): void;
  countCriterion(criterion: Id): void;
  pin(): void;
  unpin(): void;
  settle(): void;
  undo(): void;
  redo(): void;
  dismissSetAside(): void;
}
export type DecisionStore = ReturnType<typeof createDecisionStore>;
export function createDecisionStore({ catalogue }: { catalogue: Catalogue; storage: Storage | null }) {
  const store = createStore<StoreState>()(() => ({
    catalogue,
    decision: emptyDecision(catalogue.version),
    pinned: null,
    history: emptyHistory,
    setAside: null,
    savingProblem: null,
  }));
  return Object.assign(store, { actions: {} as StoreActions });
}
