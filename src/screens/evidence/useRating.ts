import type { CriterionId, FrameworkId } from '../../catalogue/ids';
import { selectCandidates } from '../../model/candidates';
import { selectCriteria } from '../../model/criteria';
import type { Estimate } from '../../scoring/rating/evidence';
import { useDecision } from '../../store/StoreContext';

/** The rating that is in force, 0..10; null for a criterion that exists only when something is answered. */
export function useRating(framework: FrameworkId, criterion: CriterionId): Estimate | null {
  const candidates = useDecision(selectCandidates);
  const criteria = useDecision(selectCriteria);
  const index = criteria.findIndex((weighed) => weighed.criterion.id === criterion);
  return candidates.find((candidate) => candidate.framework.id === framework)?.ratings[index] ?? null;
}
