import { createSelector } from 'reselect';
import { frameworks } from '../catalogue/frameworks';
import { type ProjectTypeId, ratedCriterionIds } from '../catalogue/ids';
import { languageById } from '../catalogue/languages';
import { projectTypeById } from '../catalogue/projectTypes';
import type { Framework, Language, ProjectType } from '../catalogue/types';
import type { Decision } from '../decision/decision';
import { fewestKinds, oneForAll, serviceLeads } from '../scoring/value/services';
import { selectCriteria } from './criteria';
import { type Standing, selectRanked } from './ranking';

export interface Service {
  readonly type: ProjectType;
  /** Those that share the first place. */
  readonly first: readonly Standing[];
  /** Those that share the place behind. */
  readonly second: readonly Standing[];
  /** Points of 100 between the two; null without a second. */
  readonly margin: number | null;
}

/** One framework used for every service. */
export interface SingleFramework {
  readonly framework: Framework;
  /** Points of 100 below the best of each service, in the order of the services. */
  readonly losses: readonly number[];
  readonly meanLoss: number;
}

export interface ServicePlan {
  readonly services: readonly Service[];
  /** The fewest languages that the first places need. */
  readonly languages: readonly Language[];
  /** Every framework that is not ruled out, the cheapest as the only one first. */
  readonly singles: readonly SingleFramework[];
}

/**
 * The answers as they would be for one service: the present importances of the six criteria, the team and the
 * must-haves stay, and project fit looks at the type of the service alone, at its suggested importance unless
 * another was set by hand.
 */
const selectServiceDecision = createSelector(
  [(decision: Decision) => decision, selectCriteria, (_: Decision, type: ProjectTypeId) => type],
  (decision, criteria, type): Decision => {
    const present = criteria.flatMap(({ criterion: { id }, importance }) =>
      ratedCriterionIds.some((rated) => rated === id) ? [[id, importance] as const] : [],
    );
    return {
      ...decision,
      projectTypes: [type],
      importances: { ...Object.fromEntries(present), ...decision.importances },
    };
  },
);

/** How important project fit is within one service, 0..10. */
export function selectServiceFit(decision: Decision): number {
  const weighed = selectCriteria({ ...decision, projectTypes: ['rest-api'] });
  return weighed.find(({ criterion }) => criterion.id === 'project-fit')?.importance ?? 0;
}

/** The best framework for each service, and what using one for all would cost; null when all are ruled out. */
export function servicePlan(decision: Decision, types: readonly ProjectTypeId[]): ServicePlan | null {
  const ranked = types.map((type) => selectRanked(selectServiceDecision(decision, type)));
  if (ranked.some((standings) => standings.length === 0)) return null;
  const left = frameworks.filter(({ id }) => ranked[0]?.some(({ framework }) => framework.id === id));
  const table = ranked.map((standings) => left.map(({ id }) => standingOf(standings, id)));
  const scores = table.map((row) => row.map(({ score }) => score));
  const services = serviceLeads(scores).map(({ first, second, margin }, index): Service => {
    const at = (column: number) => table[index]?.[column] as Standing;
    return {
      type: projectTypeById[types[index] as ProjectTypeId],
      first: first.map(at),
      second: second.map(at),
      margin,
    };
  });
  return {
    services,
    languages: fewestKinds(services.map(({ first }) => first.map(({ framework }) => framework.language))).map(
      (id) => languageById[id],
    ),
    singles:
      scores.length === 0
        ? []
        : oneForAll(scores).map(({ alternative, losses, meanLoss }) => ({
            framework: left[alternative] as Framework,
            losses,
            meanLoss,
          })),
  };
}

function standingOf(standings: readonly Standing[], id: Framework['id']): Standing {
  return standings.find(({ framework }) => framework.id === id) as Standing;
}
