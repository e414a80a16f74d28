import { createSelector } from 'reselect';
import { criterionById } from '../catalogue/criteria';
import { type CriterionId, criterionIds, type RatedCriterionId } from '../catalogue/ids';
import { projectTypeById } from '../catalogue/projectTypes';
import type { Criterion, ProjectType } from '../catalogue/types';
import type { Decision } from '../decision/decision';
import { sameItems } from '../lib/list';
import { averageImportances } from '../scoring/weights/suggest';
import { weightsFromImportances, wholePercents } from '../scoring/weights/weights';

/** Importance of a criterion that nothing was said about. */
export const UNANSWERED_IMPORTANCE = 5;
/** Suggested importances of the criteria that come from the answers. */
const SUGGESTED_FIT = { 'project-fit': 8, 'team-fit': 10 } as const;

export interface WeighedCriterion {
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

/** The project types that were chosen; empty when unanswered or not sure. */
export const selectProjectTypes = createSelector(
  [(decision: Decision) => decision.projectTypes],
  (answer): readonly ProjectType[] =>
    answer === null || answer === 'not-sure' ? [] : answer.map((id) => projectTypeById[id]),
);

const selectSuggested = createSelector([selectProjectTypes], (types) => {
  const average: Partial<Record<RatedCriterionId, number>> =
    types.length === 0 ? {} : averageImportances(types.map((type) => type.importances));
  return (id: CriterionId): number =>
    id === 'project-fit' || id === 'team-fit' ? SUGGESTED_FIT[id] : (average[id] ?? UNANSWERED_IMPORTANCE);
});

export function answeredTeam(team: Decision['team']): Exclude<Decision['team'], 'not-sure' | null> | null {
  return team === 'not-sure' ? null : team;
}

/** The criteria in force: the rated six, and the fits that were answered. */
export const selectCriteria = createSelector(
  [
    selectProjectTypes,
    (decision: Decision) => decision.team,
    (decision: Decision) => decision.importances,
    selectSuggested,
  ],
  (types, team, importances, suggestedFor): readonly WeighedCriterion[] => {
    const ids = criterionIds.filter(
      (id) =>
        (id !== 'project-fit' || types.length > 0) && (id !== 'team-fit' || answeredTeam(team) !== null),
    );
    const chosen = ids.map((id) => importances[id] ?? suggestedFor(id));
    const weights = weightsFromImportances(chosen);
    const percents = wholePercents(weights);
    return ids.map((id, index) => ({
      criterion: criterionById[id],
      importance: chosen[index] as number,
      suggested: suggestedFor(id),
      own: importances[id] !== undefined,
      weight: weights[index] as number,
      percent: percents[index] as number,
    }));
  },
);

/** The criteria in force without their weights: the same list while only weights change. */
export const selectInForce = createSelector(
  [selectCriteria],
  (criteria): readonly Criterion[] => criteria.map(({ criterion }) => criterion),
  { memoizeOptions: { resultEqualityCheck: sameItems } },
);

/** All importances are zero: every criterion then counts the same. */
export const selectAllZero = createSelector([selectCriteria], (criteria) =>
  criteria.every(({ importance }) => importance === 0),
);
