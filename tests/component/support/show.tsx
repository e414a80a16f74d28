import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { evaluationOf } from '../../../src/model/evaluation';
import { createDecisionStore, type DecisionStore, type StoreActions } from '../../../src/store/createStore';
import { StoreContext } from '../../../src/store/StoreContext';
import { madeUpCatalogue } from '../../support/catalogue';

type Answer = (actions: StoreActions) => void;

/** Shows a part of the app over a store of its own, which keeps nothing. */
export function show(part: ReactNode, answer?: Answer, catalogue = madeUpCatalogue()): DecisionStore {
  const store = createDecisionStore({ catalogue, storage: null });
  answer?.(store.actions);
  render(<StoreContext value={store}>{part}</StoreContext>);
  return store;
}

/** The same for a part that loads something: React has to be waited for while it does. */
export async function showLoading(
  part: ReactNode,
  answer?: Answer,
  catalogue?: Parameters<typeof show>[2],
): Promise<DecisionStore> {
  return act(async () => show(part, answer, catalogue));
}

export function decisionOf(store: DecisionStore) {
  return store.getState().decision;
}

export function evaluationIn(store: DecisionStore) {
  const { catalogue, decision } = store.getState();
  return evaluationOf(catalogue, decision);
}
