import type { Criterion } from '../catalogue/catalogue';
import type { Priorities } from '../decision/decision';
import { itemAt } from '../lib/list';
import { own } from '../lib/own';
import { averageImportances } from '../scoring/weights/suggest';
import { weightsFromImportances, wholePercents } from '../scoring/weights/weights';
import type { Problem } from './problem';

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

/** Importances that the chosen project types suggest, by criterion: their mean, where each has a say in one. */
function suggestions({ projectTypes, criteria }: Problem): Readonly<Record<string, number>> {
  const shared = criteria.filter(({ id }) =>
    projectTypes.every(({ importances }) => Object.hasOwn(importances, id)),
  );
  if (projectTypes.length === 0 || shared.length === 0) return {};
  return averageImportances(
    projectTypes.map(({ importances }) =>
      Object.fromEntries(shared.map(({ id }) => [id, own(importances, id) ?? 0])),
    ),
  );
}

/** How much each criterion in force counts, in the order of the problem. */
export function weightingsOf(problem: Problem, { rated }: Priorities): readonly Weighting[] {
  const suggested = suggestions(problem);
  const chosen = problem.criteria.map((criterion) => {
    const suggestion = own(suggested, criterion.id) ?? criterion.importance;
    const mine = own(rated, criterion.id);
    return { criterion, suggested: suggestion, own: mine !== undefined, importance: mine ?? suggestion };
  });
  const weights = weightsFromImportances(chosen.map(({ importance }) => importance));
  const percents = wholePercents(weights);
  return chosen.map((one, index) => ({
    ...one,
    weight: itemAt(weights, index),
    percent: itemAt(percents, index),
  }));
}
