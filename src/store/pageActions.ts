import type { StoreApi } from 'zustand/vanilla';
import { redone, undone } from './history';
import type { Saver } from './saver';
import { type Changed, keptOf, type StoreState } from './state';

/** What can be done with the answers as a whole. */
export interface PageActions {
  /** Keeps the present answers to compare later ones with. */
  pin(): void;
  unpin(): void;
  /** Ends a run of changes: the next one is a step of its own for undo. */
  settle(): void;
  undo(): void;
  redo(): void;
  dismissSetAside(): void;
  /** Looks at what is stored, and stores what should be there and is not. */
  saveAgain(): void;
}

interface Page {
  readonly store: Pick<StoreApi<StoreState>, 'getState' | 'setState'>;
  readonly saver: Saver;
  look(): void;
  make(next: (state: StoreState) => Changed): void;
}

export function pageActions({ store, saver, look, make }: Page): PageActions {
  const travel = (way: typeof undone) =>
    make(({ decision, history }) => {
      const step = way(history, decision);
      return step === null ? {} : { decision: step.value, history: step.history };
    });
  return {
    pin: () => make(({ decision }) => ({ pinned: decision })),
    unpin: () => make(() => ({ pinned: null })),
    settle: () =>
      store.setState(({ history }) => (history.mark === null ? {} : { history: { ...history, mark: null } })),
    undo: () => travel(undone),
    redo: () => travel(redone),
    dismissSetAside: () => {
      saver.dismissSetAside();
      store.setState(saver.state);
    },
    saveAgain: () => {
      look();
      saver.retry(keptOf(store.getState()));
      store.setState(saver.state);
    },
  };
}
