import type { Criterion } from '../catalogue/catalogue';
import type { Id } from '../lib/id';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/**
 * What an address can name: everything shipped, and a person's own things. A catalogue is one of these. An id that
 * is not in here does not exist for an address: no page is there, or a sentence says that it was left out.
 */
export interface Known {
  readonly frameworks: readonly Named[];
  /** In the order of every table. */
  readonly criteria: readonly (Named & Pick<Criterion, 'from'>)[];
  readonly languages: readonly { readonly id: Id }[];
  readonly projectTypes: readonly ProjectTypeOfService[];
}

interface ProjectTypeOfService {
  readonly id: Id;
  /** Says that one service of a larger system can be of this type. */
  readonly service?: 'usual' | 'possible';
}

export function idsOf(things: readonly { readonly id: Id }[]): readonly Id[] {
  return things.map(({ id }) => id);
}

/** The name of something known; its id where it is not. */
export function nameOf(things: readonly Named[], id: Id): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
