import { mergeKept } from '../decision/merge';
import { type Kept, MOST_WRITERS, type Saved } from '../decision/stored';
import type { Id } from '../lib/id';

/** So many are remembered for the case that another page writes without having seen them. */
const MOST_CHANGES = 100;

/** What was changed in this page. */
interface Change {
  /** Counts the changes of this page; of joined ones it is the number of the last. */
  readonly number: number;
  /** The step of undo that it belongs to. */
  readonly step: Id;
  readonly before: Kept;
  readonly after: Kept;
}

export interface OwnChanges {
  readonly list: readonly Change[];
  /** How many were made. */
  readonly made: number;
  /** How many of them were written. */
  readonly written: number;
}

export const noChanges: OwnChanges = { list: [], made: 0, written: 0 };

const same = (one: Kept, other: Kept) => one.decision === other.decision && one.pinned === other.pinned;

/** Adds a change. Those of one step are joined, unless another page's change came between. */
export function withChange(own: OwnChanges, before: Kept, after: Kept, step: Id): OwnChanges {
  const number = own.made + 1;
  const last = own.list.at(-1);
  const joined = last !== undefined && last.step === step && same(last.after, before);
  const change = { number, step, before: joined ? last.before : before, after };
  const list = [...(joined ? own.list.slice(0, -1) : own.list), change].slice(-MOST_CHANGES);
  return { ...own, list, made: number };
}

/** The changes that the writer of `saved` had not seen. */
export function missingIn(saved: Saved, page: Id, { list, written }: OwnChanges): readonly Change[] {
  // Whoever is not noted among so many wrote long ago.
  const isFull = Object.keys(saved.writers).length >= MOST_WRITERS;
  const seen = saved.writers[page] ?? (isFull ? written : 0);
  return list.filter(({ number }) => number > seen);
}

/** What was stored, with the changes made in it that its writer had not seen. */
export function madeAgain({ decision, pinned }: Saved, changes: readonly Change[]): Kept {
  return changes.reduce<Kept>((kept, { before, after }) => mergeKept(before, kept, after), {
    decision,
    pinned,
  });
}
