import { type Problem, problemOf } from '../model/problem';
import { useStore } from './StoreContext';

/** Alternatives by criteria as the answers stand; the same value while weights move. */
export function useProblem(): Problem {
  return useStore(({ catalogue, decision }) => problemOf(catalogue, decision));
}
