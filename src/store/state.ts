import type { Catalogue } from '../catalogue/catalogue';
import type { Decision } from '../decision/decision';
import type { Kept } from '../decision/stored';
import type { History } from './history';
import type { SavingState } from './saver';

/** What the store holds: the answers, what is known, and what there is to say about keeping. */
export interface StoreState extends Kept, SavingState {
  readonly catalogue: Catalogue;
  readonly history: History<Decision>;
}

/** What a change of answers may change; nothing when there is nothing to do. */
export type Changed = Partial<Pick<StoreState, 'decision' | 'pinned' | 'history'>>;

export function keptOf({ decision, pinned }: StoreState): Kept {
  return { decision, pinned };
}
