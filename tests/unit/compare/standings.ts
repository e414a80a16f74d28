import { frameworkById } from '../../../src/data/frameworks';
import type { FrameworkId } from '../../../src/data/ids';
import type { Standing } from '../../../src/store/selectors/ranking';

/** A standing with what matters to a test; the rest is of no consequence there. */
export function standing(id: FrameworkId, rank: number | null): Standing {
  return {
    framework: frameworkById[id],
    rank,
    score: 50,
    ratings: [],
    contributions: [],
    ruledOut: [],
    dominatedBy: [],
  };
}
