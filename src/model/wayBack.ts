import { weakMapMemoize } from 'reselect';
import type { Requirement } from '../catalogue/catalogue';
import { itemAt } from '../lib/list';
import { byId } from '../lib/lookup';
import { fewestToDrop } from '../scoring/rating/requirements';
import type { Alternative } from './alternatives';
import type { Problem } from './problem';

export interface WayBack {
  /** The must-haves to drop, as few as can be. */
  readonly drop: readonly Requirement[];
  /** Who then stays in. */
  readonly back: readonly Alternative[];
}

/** What to drop when nobody is left; null when somebody is, or when everybody left was left out by hand. */
export const wayBack = weakMapMemoize((problem: Problem): WayBack | null => {
  const candidates = problem.alternatives.filter(({ id }) =>
    problem.ruledOut(id).every(({ by }) => by === 'must-have'),
  );
  const way = fewestToDrop(
    candidates.map(({ id }) =>
      problem.ruledOut(id).flatMap((out) => (out.by === 'must-have' ? out.requirement.id : [])),
    ),
  );
  const requirement = byId('must-have', problem.catalogue.requirements);
  return (
    way && {
      drop: way.drop.map(requirement),
      back: way.back.map((index) => itemAt(candidates, index)),
    }
  );
});
