import { type Evaluation, evaluationOf } from '../model/evaluation';
import { useStore } from './StoreContext';

/** The problem under the present weights: ranking, contributions, who leads. */
export function useEvaluation(): Evaluation {
  return useStore(({ catalogue, decision }) => evaluationOf(catalogue, decision));
}
