import type { Criterion } from '../catalogue/catalogue';
import type { Priorities } from '../decision/decision';
import { itemAt } from '../lib/list';
import { own } from '../lib/own';
import { weightsFromImportances, wholePercents } from '../scoring/weights/weights';
import type { Problem } from './problem';
import { suggestedBy } from './suggestions';

/** A criterion with how much it counts. */
export interface Weighting {
  readonly criterion: Criterion;
  /** 0..10 */
  readonly importance: number;
  /** What the answers suggest, 0..10. */
  readonly suggested: number;
  /** Whether the importance was set by hand. */
  readonly own: boolean;
  /** 0..1; all weights sum to 1. */
  readonly weight: number;
  /** Whole percent; all sum to 100. A positive weight may be 0 here. */
  readonly percent: number;
}

/** How much each criterion in force counts, in the order of the problem. */
export function weightingsOf(problem: Problem, { rated }: Priorities): readonly Weighting[] {
  const suggest = suggestedBy(problem);
  const chosen = problem.criteria.map((criterion) => {
    const suggested = suggest(criterion.id);
    const mine = own(rated, criterion.id);
    return { criterion, suggested, own: mine !== undefined, importance: mine ?? suggested };
  });
  const weights = weightsFromImportances(chosen.map(({ importance }) => importance));
  const percents = wholePercents(weights);
  return chosen.map((one, index) => ({
    ...one,
    weight: itemAt(weights, index),
    percent: itemAt(percents, index),
  }));
}
