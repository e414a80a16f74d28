import type { Facts, ProfileFacts } from '../../catalogue/facts';
import { levelRecords } from '../levels';
import { repeated } from './ids';

function problemsOfProfile({ framework, capabilities, furtherSources }: ProfileFacts, facts: Facts) {
  const file = `src/catalogue/frameworks/${framework}/profile.ts`;
  const known = new Set(facts.capabilities.map(({ id }) => id));
  const named = [...Object.keys(capabilities), ...Object.keys(furtherSources ?? {})];
  return [
    ...named
      .filter((id) => !known.has(id))
      .map((id) => `${file} says something of ${id}, which is no capability.`),
    ...[...known].flatMap((id) => {
      const records = levelRecords(facts, framework, id);
      const levels = new Set(records.map(({ level }) => level));
      const stated = Object.hasOwn(capabilities, id);
      if (levels.size > 1) {
        const counts = records.map(({ criterion, level }) => `${level} for ${criterion}`);
        return `The evidence of ${framework} gives ${id} several levels, ${counts.join(' and ')}: settle which.`;
      }
      if (levels.size === 1 && stated) {
        return `${file} states a level of ${id}, which stands in the evidence: remove it here.`;
      }
      if (levels.size === 0 && !stated) return `${file} has no level of ${id}: state it with its source.`;
      return levels.size === 0 && furtherSources?.[id] !== undefined
        ? `${file} has a further source for ${id}, but the evidence has no first one.`
        : [];
    }),
  ];
}

/** Says which framework has no profile or several, and which capability has no level or two homes. */
export function problemsOfProfiles(facts: Facts): readonly string[] {
  const frameworks = facts.frameworks.map(({ id }) => id);
  const described = facts.profiles.map(({ framework }) => framework);
  return [
    ...frameworks.filter((id) => !described.includes(id)).map((id) => `The framework ${id} has no profile.`),
    ...described
      .filter((id) => !frameworks.includes(id))
      .map((id) => `There is a profile of ${id}, which is no framework.`),
    ...repeated(described).map((id) => `There are two profiles of ${id}.`),
    ...facts.profiles.flatMap((profile) => problemsOfProfile(profile, facts)),
  ];
}
