import type { ProjectType } from '../../catalogue/catalogue';
import type { Facts } from '../../catalogue/facts';
import { repeated } from './ids';

function problemsOfProjectType({ importances, fits }: ProjectType, facts: Facts): readonly string[] {
  const rated = new Set(facts.criteria.filter(({ from }) => from === 'evidence').map(({ id }) => id));
  const frameworks = new Set(facts.frameworks.map(({ id }) => id));
  const named = fits.map(({ framework }) => framework);
  return [
    ...Object.entries(importances).flatMap(([id, importance]) => [
      ...(rated.has(id)
        ? []
        : [`suggests an importance of ${id}, which is no criterion rated from evidence`]),
      ...(Number.isInteger(importance) && importance >= 0 && importance <= 10
        ? []
        : [`suggests ${importance} for ${id}: use a whole number from 0 to 10`]),
    ]),
    ...(new Set(Object.values(importances)).size > 1
      ? []
      : ['suggests the same importance for every criterion: then it suggests nothing']),
    ...(named.length > 0 ? [] : ['fits no framework: name one with its origin, or drop the type']),
    ...repeated(named).map((id) => `names ${id} twice`),
    ...named.filter((id) => !frameworks.has(id)).map((id) => `names ${id}, which is no framework`),
    ...fits.flatMap(({ framework, origin }) => {
      if (origin.from === 'article') return [];
      const profile = facts.profiles.find((one) => one.framework === framework);
      const cited = [...(profile?.idealUses ?? []), ...(profile?.advantages ?? [])].some(
        (one) => one.origin.from === 'documentation' && one.origin.source.url === origin.source.url,
      );
      return cited
        ? []
        : `fits ${framework} by ${origin.source.url}, which its profile does not cite: add the statement there or drop the fit`;
    }),
  ];
}

/** Says which project type or situation names something that is not there. */
export function problemsOfAnswers(facts: Facts): readonly string[] {
  const types = new Set(facts.projectTypes.map(({ id }) => id));
  return [
    ...facts.projectTypes.flatMap((type) =>
      problemsOfProjectType(type, facts).map((problem) => `The project type ${type.id} ${problem}.`),
    ),
    ...facts.situations.flatMap(({ id, projectTypes }) => [
      ...(projectTypes.length > 0 ? [] : [`The situation ${id} stands for no project type.`]),
      ...projectTypes
        .filter((type) => !types.has(type))
        .map((type) => `The situation ${id} stands for ${type}, which is no project type.`),
    ]),
  ];
}
