import { weakMapMemoize } from 'reselect';
import type { Catalogue, ProjectType } from '../catalogue/catalogue';
import type { Decision } from '../decision/decision';
import type { Id } from '../lib/id';
import { itemAt } from '../lib/list';
import { byId } from '../lib/lookup';
import { fewestKinds, oneForAll, serviceLeads } from '../scoring/value/services';
import type { Alternative } from './alternatives';
import { type Evaluation, evaluationOf } from './evaluation';
import type { Standing } from './standings';
import type { Weighting } from './weightings';

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
  readonly alternative: Alternative;
  /** Points of 100 below the best of each service, in the order of the services. */
  readonly losses: readonly number[];
  readonly meanLoss: number;
}

export interface NeededLanguage {
  readonly id: Id;
  readonly name: string;
  /** What has to be installed for its programs; null for a language that the catalogue does not know. */
  readonly runtime: string | null;
}

export interface ServicePlan {
  readonly services: readonly Service[];
  /** The fewest languages that the first places need. */
  readonly languages: readonly NeededLanguage[];
  /** Everyone who is not ruled out, the cheapest as the only one first. */
  readonly singles: readonly SingleFramework[];
}

/** The project types that one service of a larger system can be of. */
export const serviceTypes = weakMapMemoize(({ projectTypes }: Catalogue): readonly ProjectType[] =>
  projectTypes.filter(({ service }) => service !== undefined),
);

/** The services that are chosen until somebody chooses otherwise. */
export const usualServices = weakMapMemoize((catalogue: Catalogue): readonly Id[] =>
  serviceTypes(catalogue).flatMap(({ id, service }) => (service === 'usual' ? id : [])),
);

/**
 * The answers as they would be for one service: the present importances, the team and the must-haves stay, and
 * project fit looks at the type of the service alone, at its own importance unless another was set by hand.
 */
const serviceEvaluation = weakMapMemoize((catalogue: Catalogue, decision: Decision, type: Id): Evaluation => {
  const { weightings } = evaluationOf(catalogue, decision);
  const present = weightings.flatMap(({ criterion, importance }) =>
    criterion.from === 'project-types' ? [] : [[criterion.id, importance] as const],
  );
  return evaluationOf(catalogue, {
    ...decision,
    answers: { ...decision.answers, projectTypes: [type] },
    priorities: {
      ...decision.priorities,
      rated: { ...Object.fromEntries(present), ...decision.priorities.rated },
    },
  });
});

/** How much project fit counts within one service; null where nothing is rated from project types. */
export function serviceFit(catalogue: Catalogue, decision: Decision): Weighting | null {
  const [type] = catalogue.projectTypes;
  if (type === undefined) return null;
  const { weightings } = serviceEvaluation(catalogue, decision, type.id);
  return weightings.find(({ criterion }) => criterion.from === 'project-types') ?? null;
}

/** The best for each service, and what using one for all would cost; null when all are ruled out. */
export function servicePlan(
  catalogue: Catalogue,
  decision: Decision,
  types: readonly Id[],
): ServicePlan | null {
  const typeOf = byId('project type', catalogue.projectTypes);
  const evaluations = types.map((type) => serviceEvaluation(catalogue, decision, type));
  if (evaluations.some(({ ranked }) => ranked.length === 0)) return null;
  const left = evaluations[0]?.problem.alternatives.filter(
    ({ id }) => evaluations[0]?.problem.ruledOut(id).length === 0,
  );
  if (left === undefined) return { services: [], languages: [], singles: [] };
  const table = evaluations.map(({ standing }) => left.map(({ id }) => standing(id)));
  const scores = table.map((row) => row.map(({ score }) => score));
  const services = serviceLeads(scores).map(({ first, second, margin }, index): Service => {
    const at = (column: number) => itemAt(itemAt(table, index), column);
    return { type: typeOf(itemAt(types, index)), first: first.map(at), second: second.map(at), margin };
  });
  return {
    services,
    languages: languagesOf(catalogue, services),
    singles: oneForAll(scores).map(({ alternative, losses, meanLoss }) => ({
      alternative: itemAt(left, alternative),
      losses,
      meanLoss,
    })),
  };
}

function languagesOf(catalogue: Catalogue, services: readonly Service[]): readonly NeededLanguage[] {
  const first = services.map((service) => service.first.map(({ alternative }) => alternative));
  const names = new Map(first.flat().map(({ language, languageName }) => [language, languageName]));
  const kinds = fewestKinds(first.map((alternatives) => alternatives.map(({ language }) => language)));
  return kinds.map((id) => ({
    id,
    name: names.get(id) ?? id,
    runtime: catalogue.languages.find((language) => language.id === id)?.runtime ?? null,
  }));
}
