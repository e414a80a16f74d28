import { frameworkById } from '../../../../../src/catalogue/frameworks';
import type { FrameworkId } from '../../../../../src/catalogue/ids';
import type { Standing } from '../../../../../src/model/ranking';

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
