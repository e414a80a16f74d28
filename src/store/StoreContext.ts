import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { Catalogue } from '../catalogue/catalogue';
import type { Decision } from '../decision/decision';
import type { DecisionStore, StoreActions } from './createStore';
import type { StoreState } from './state';

export const StoreContext = createContext<DecisionStore | null>(null);

function useDecisionStore(): DecisionStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('StoreContext is missing above this component');
  return store;
}

export function useStore<Value>(select: (state: StoreState) => Value): Value {
  return useZustand(useDecisionStore(), select);
}

/** A part of the answers, or a value derived from them by a memoised `select`. */
export function useDecision<Value>(select: (decision: Decision) => Value): Value {
  return useStore((state) => select(state.decision));
}

export function useActions(): StoreActions {
  return useDecisionStore().actions;
}

export function useCatalogue(): Catalogue {
  return useStore((state) => state.catalogue);
}
