import { emptyDecision } from '../decision/decision';
import { mergeKept } from '../decision/merge';
import { type Kept, MOST_WRITERS, readStored, type Saved, writeStored } from '../decision/stored';
import type { Id } from '../lib/id';
import { sameValue } from '../lib/same';
import { madeAgain, missingIn, noChanges, withChange } from './ownChanges';
import { copyAside, type SetAside, type Unusable } from './setAside';

/** The decision that everybody begins with. */
export const FIRST_DECISION = 'first';

/** Where a decision is stored. The key of the first one is as old as the app. */
export function decisionKey(id: Id): string {
  return id === FIRST_DECISION ? 'ten-to-one:decision' : `ten-to-one:decision:${id}`;
}

/** Why answers are not being saved, where they are not. */
export type SavingProblem = 'forbidden' | 'full' | 'protected';

/** What there is to say about saving. */
export interface SavingState {
  readonly setAside: SetAside | null;
  readonly savingProblem: SavingProblem | null;
}

export interface SaverOptions {
  /** Null where the browser forbids to store anything. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Which decision. */
  readonly id: Id;
  /** Names this page among all that have the decision open. */
  readonly page: Id;
  readonly clock: () => Date;
}

/** What another page stored, as far as it is new here. */
export interface Found {
  readonly kept: Kept;
  readonly step: Id | null;
}

/**
 * Keeps one decision in a storage that other pages, of other versions too, read and write at the same time: see
 * README.md in this folder.
 */
export class Saver {
  readonly #options: SaverOptions;
  readonly #key: string;
  /** What this page last read or wrote. */
  #text: string | null = null;
  /** The decision in it; null where there is none. */
  #saved: Saved | null = null;
  /** Why there is none, until the text is set aside. */
  #unusable: Unusable | null = null;
  /** The name, and how many changes of each page are in the answers of this one. */
  #known: Pick<Saved, 'name' | 'writers'> = { name: '', writers: {} };
  #own = noChanges;
  #state: SavingState;
  /** The last text that was told to be set aside, so that it is told once. */
  #told: SetAside | null = null;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#key = decisionKey(options.id);
    this.#state = { setAside: null, savingProblem: options.storage === null ? 'forbidden' : null };
  }

  get state(): SavingState {
    return this.#state;
  }

  dismissSetAside(): void {
    this.#state = { ...this.#state, setAside: null };
  }

  /** What is stored when the page opens; what cannot be used is set aside at once. */
  open(): Kept | null {
    this.#read();
    this.#setAside('at first');
    return this.#saved;
  }

  /** What is stored by now, with this page's own changes; null when it is nothing new. Never writes. */
  look(present: Kept): Found | null {
    if (!this.#read() || this.#saved === null) return null;
    const kept = madeAgain(this.#saved, this.#missing());
    // Merged with the present so that what says the same is the same value.
    return { kept: mergeKept(present, kept, present), step: this.#saved.step };
  }

  /** Stores a change made in this page to what `look` last said. */
  change(before: Kept, after: Kept, step: Id): void {
    this.#own = withChange(this.#own, before, after, step);
    this.#write(after);
  }

  /** Whether another page wrote without having seen a change of this one, so that it is stored no more. */
  isOvertaken(present: Kept): boolean {
    return this.#state.savingProblem === null && this.#missing().length > 0 && !this.#isStored(present);
  }

  /** Stores what should be stored and is not: after a failure, or when another page overtook this one. */
  retry(present: Kept): void {
    if (this.#state.savingProblem !== null || this.isOvertaken(present)) this.#write(present);
  }

  /** Whether the stored text is another one than before. */
  #read(): boolean {
    const text = this.#storedText();
    if (text === this.#text) return false;
    const read = text === null ? null : readStored(text);
    this.#text = text;
    this.#saved = read?.kind === 'kept' ? read.saved : null;
    this.#unusable = read === null || read.kind === 'kept' ? null : read;
    if (this.#saved !== null) this.#known = this.#saved;
    // Somebody cleared the storage: what comes into it now is not to be mixed with what was in it.
    if (text === null) this.#own = { ...this.#own, list: [] };
    return true;
  }

  #storedText(): string | null {
    try {
      return this.#options.storage?.getItem(this.#key) ?? null;
    } catch {
      return this.#text;
    }
  }

  #missing() {
    return this.#saved === null ? [] : missingIn(this.#saved, this.#options.page, this.#own);
  }

  #isStored({ decision, pinned }: Kept): boolean {
    // Nothing is what stands for answers in which nothing was said.
    if (this.#text === null) return pinned === null && sameValue(decision, emptyDecision(decision.data));
    return sameValue(this.#saved?.decision, decision) && sameValue(this.#saved?.pinned, pinned);
  }

  #write(present: Kept): void {
    const { storage, id, page, clock } = this.#options;
    if (storage === null || !this.#setAside('later')) return;
    if (this.#isStored(present)) {
      const missing = this.#missing();
      this.#own = { ...this.#own, list: this.#own.list.filter((change) => !missing.includes(change)) };
      this.#tell(null);
      return;
    }
    const { [page]: _, ...others } = this.#known.writers;
    const writers = Object.entries(others).slice(1 - MOST_WRITERS);
    const saved: Saved = {
      id,
      name: this.#known.name,
      changed: clock().toISOString(),
      ...present,
      step: this.#own.list.at(-1)?.step ?? null,
      writers: Object.fromEntries([...writers, [page, this.#own.made]]),
    };
    const text = writeStored(saved);
    try {
      storage.setItem(this.#key, text);
    } catch {
      this.#tell('full');
      return;
    }
    this.#text = text;
    this.#saved = saved;
    this.#known = saved;
    this.#own = { ...this.#own, written: this.#own.made };
    this.#tell(null);
  }

  /** Copies a stored text that cannot be used. False when it has to stay where it is. */
  #setAside(found: SetAside['found']): boolean {
    const { storage } = this.#options;
    const { text, unusable } = { text: this.#text, unusable: this.#unusable };
    if (storage === null || text === null || unusable === null) return true;
    const key = copyAside(storage, text);
    const told = this.#told?.text === text ? this.#told : null;
    if (told === null || told.key !== key) {
      const problem = unusable.kind === 'corrupt' ? { problem: unusable.problem } : {};
      this.#told = { reason: unusable.kind, ...problem, text, key, found: told?.found ?? found };
      this.#state = { ...this.#state, setAside: this.#told };
    }
    if (key === null) this.#tell('protected');
    else this.#unusable = null;
    return key !== null;
  }

  #tell(savingProblem: SavingProblem | null): void {
    if (savingProblem !== this.#state.savingProblem) this.#state = { ...this.#state, savingProblem };
  }
}
