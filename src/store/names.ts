import type { Catalogue } from '../catalogue/catalogue';
import type { Decision } from '../decision/decision';
import type { Id } from '../lib/id';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** The name of a thing; of one that nobody knows, its id. */
function nameOf(id: Id, ...lists: readonly (readonly Named[])[]): string {
  return lists.flat().find((thing) => thing.id === id)?.name ?? id;
}

export interface Names {
  /** As within a sentence: "ease of use". One's own are as somebody wrote them. */
  criterion(id: Id): string;
  language(id: Id): string;
  mustHave(id: Id): string;
}

export function namesOf(catalogue: Catalogue, present: () => Decision): Names {
  return {
    criterion: (id) =>
      nameOf(
        id,
        present().criteria.own,
        catalogue.criteria.map((known) => ({ ...known, name: known.name.toLowerCase() })),
      ),
    language: (id) => nameOf(id, catalogue.languages),
    mustHave: (id) => nameOf(id, catalogue.requirements),
  };
}
