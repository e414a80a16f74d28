import type { CriterionId, FrameworkId } from '../data/ids';
import type { Estimate } from '../scoring/evidence';
import { useDecision } from '../store/StoreContext';
import { selectCandidates } from '../store/selectors/candidates';
import { selectCriteria } from '../store/selectors/criteria';

/** The rating that is in force, 0..10; null for a criterion that exists only when something is answered. */
export function useRating(framework: FrameworkId, criterion: CriterionId): Estimate | null {
  const candidates = useDecision(selectCandidates);
  const criteria = useDecision(selectCriteria);
  const index = criteria.findIndex((weighed) => weighed.criterion.id === criterion);
  return candidates.find((candidate) => candidate.framework.id === framework)?.ratings[index] ?? null;
}
