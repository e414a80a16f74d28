import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { Catalogue } from '../catalogue/catalogue';
import type { Decision } from '../decision/decision';
import type { DecisionStore, StoreActions, StoreState } from './createStore';

export const StoreContext = createContext<DecisionStore | null>(null);

function useDecisionStore(): DecisionStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('StoreContext is missing above this component');
  return store;
}

export function useStore<Value>(select: (state: StoreState) => Value): Value {
  return useZustand(useDecisionStore(), select);
}

/** A value derived from the answers; `select` must return the same value for the same decision. */
export function useDecision<Value>(select: (decision: Decision) => Value): Value {
  return useStore((state) => select(state.decision));
}

/** What is known, in the version that the answers are held against. */
export function useCatalogue(): Catalogue {
  return useStore(({ catalogue }) => catalogue);
}

export function useActions(): StoreActions {
  return useDecisionStore().actions;
}
