import { type Evaluation, evaluationOf } from '../model/evaluation';
import { type Problem, problemOf } from '../model/problem';
import { useStore } from './StoreContext';

/** Alternatives by criteria as the answers stand; the same value while weights move. */
export function useProblem(): Problem {
  return useStore(({ catalogue, decision }) => problemOf(catalogue, decision));
}

/** The problem under the present weights: ranking, contributions, who leads. */
export function useEvaluation(): Evaluation {
  return useStore(({ catalogue, decision }) => evaluationOf(catalogue, decision));
}
