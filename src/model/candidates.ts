import { ratings } from 'virtual:ten-to-one/ratings';
import { requirementChecks } from 'virtual:ten-to-one/requirements';
import { createSelector } from 'reselect';
import { frameworks } from '../catalogue/frameworks';
import type { CriterionId } from '../catalogue/ids';
import { requirementById } from '../catalogue/requirements';
import type { Framework, ProjectType, Requirement } from '../catalogue/types';
import type { Decision } from '../decision/decision';
import type { Estimate } from '../scoring/rating/evidence';
import { projectFitRating, teamFitRating } from '../scoring/rating/fit';
import { fewestToDrop } from '../scoring/rating/requirements';
import { answeredTeam, selectInForce, selectProjectTypes } from './criteria';

export interface RuledOut {
  readonly requirement: Requirement;
  /** What was found instead, as in "third-party". */
  readonly found: string;
}

export interface Candidate {
  readonly framework: Framework;
  /** By the criteria in force, in their order, 0..10. */
  readonly ratings: readonly Estimate[];
  /** The must-haves that it fails; empty when it stays in. */
  readonly ruledOut: readonly RuledOut[];
}

const exactly = (point: number): Estimate => ({ low: point, point, high: point });

function ratingOf(
  framework: Framework,
  id: CriterionId,
  types: readonly ProjectType[],
  team: Decision['team'],
): Estimate {
  if (id === 'project-fit') return exactly(projectFitRating(framework.id, types));
  if (id === 'team-fit') return exactly(teamFitRating(answeredTeam(team)?.[framework.language] ?? 'no'));
  const [low, point, high] = ratings[framework.id][id];
  return { low, point, high };
}

const selectRatings = createSelector(
  [selectInForce, selectProjectTypes, (decision: Decision) => decision.team],
  (criteria, types, team) =>
    frameworks.map((framework) => criteria.map(({ id }) => ratingOf(framework, id, types, team))),
);

const selectRuledOut = createSelector([(decision: Decision) => decision.mustHaves], (mustHaves) => {
  const required = mustHaves === null || mustHaves === 'not-sure' ? [] : mustHaves;
  return frameworks.map((framework) =>
    required
      .filter((id) => !requirementChecks[id][framework.id].passes)
      .map(
        (id): RuledOut => ({
          requirement: requirementById[id],
          found: requirementChecks[id][framework.id].found,
        }),
      ),
  );
});

/** All ten frameworks with their ratings and with what rules them out. */
export const selectCandidates = createSelector([selectRatings, selectRuledOut], (rows, ruledOut) =>
  frameworks.map(
    (framework, index): Candidate => ({
      framework,
      ratings: rows[index] as readonly Estimate[],
      ruledOut: ruledOut[index] as readonly RuledOut[],
    }),
  ),
);

export interface WayBack {
  /** The must-haves to drop, as few as can be. */
  readonly drop: readonly Requirement[];
  /** Who then stays in. */
  readonly back: readonly Framework[];
}

/** What to drop when nobody is left; null when somebody is. */
export const selectWayBack = createSelector([selectCandidates], (candidates): WayBack | null => {
  const way = fewestToDrop(
    candidates.map(({ ruledOut }) => ruledOut.map(({ requirement }) => requirement.id)),
  );
  return (
    way && {
      drop: way.drop.map((id) => requirementById[id]),
      back: way.back.map((index) => (candidates[index] as Candidate).framework),
    }
  );
});
