import type { Facts } from '../../catalogue/facts';
import type { Id } from '../../lib/id';

/** Every id after the first of the same name. */
export function repeated(ids: readonly Id[]): readonly Id[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Says what is wrong with the ids of each list by themselves: they stand in addresses and in stored decisions. */
export function problemsOfIds(facts: Facts): readonly string[] {
  const lists = {
    framework: facts.frameworks,
    criterion: facts.criteria,
    'project type': facts.projectTypes,
    situation: facts.situations,
    language: facts.languages,
    'must-have': facts.requirements,
    capability: facts.capabilities,
  };
  return Object.entries(lists).flatMap(([kind, things]) => {
    const ids = things.map(({ id }) => id);
    return [
      ...repeated(ids).map((id) => `The ${kind} ${id} is there twice: give one of them an id of its own.`),
      ...ids
        .filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
        .map(
          (id) => `The ${kind} ${id} would have to be escaped in an address: use small letters and hyphens.`,
        ),
      ...repeated(things.map(({ name }) => name)).map(
        (name) => `The name ${name} is there twice: no ${kind} has the name of another.`,
      ),
    ];
  });
}
