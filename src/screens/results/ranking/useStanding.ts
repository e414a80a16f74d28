import type { FrameworkId } from '../../../catalogue/ids';
import { type Standing, selectStandings } from '../../../model/ranking';
import { useDecision } from '../../../store/StoreContext';

/** The present standing of one framework, for parts of a row that follow a slider without their surroundings. */
export function useStanding(id: FrameworkId): Standing {
  const standing = useDecision(selectStandings).find(({ framework }) => framework.id === id);
  if (standing === undefined) throw new Error(`No standing of ${id}`);
  return standing;
}
