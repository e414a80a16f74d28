import type { PersistStorage } from 'zustand/middleware';
import { type Kept, readStored, STORED_VERSION, writeStored } from '../decision/stored';

export const DECISION_KEY = 'ten-to-one:decision';
const SET_ASIDE_PREFIX = 'ten-to-one:set-aside:';

/** A stored state that could not be used. It is kept under another key, unchanged. */
export interface SetAside {
  readonly reason: 'corrupt' | 'foreign' | 'newer';
  readonly problem?: string;
  readonly text: string;
  /** Null when not even a copy could be made: then nothing is saved over the original. */
  readonly key: string | null;
}

/** Why answers are not being saved, where they are not. */
export type SavingProblem = 'forbidden' | 'full' | 'protected';

/** What the keeper has to tell; called at most once per change of situation. */
export interface KeepingReport {
  setAside(setAside: SetAside): void;
  saving(problem: SavingProblem | null): void;
}

/** `localStorage`, or null where the browser forbids it (even reading the property can throw). */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem(DECISION_KEY);
    return storage;
  } catch {
    return null;
  }
}

function freeSetAsideKey(storage: Storage): string {
  let number = 1;
  while (storage.getItem(SET_ASIDE_PREFIX + number) !== null) number++;
  return SET_ASIDE_PREFIX + number;
}

/**
 * The storage behind zustand's persist. Its own adapter would write over a state that it cannot read and
 * throw when storage is full; this one copies the unreadable aside first, and reports instead of throwing.
 */
export function keeper(storage: Storage | null, report: KeepingReport): PersistStorage<Kept> {
  let overwritable = true;
  let problem: SavingProblem | null = null;
  let written: string | null = null;

  const tell = (next: SavingProblem | null) => {
    if (next === problem) return;
    problem = next;
    report.saving(next);
  };

  const setAside = (target: Storage, text: string, reason: SetAside['reason'], detail?: string) => {
    let key: string | null = null;
    try {
      key = freeSetAsideKey(target);
      target.setItem(key, text);
    } catch {
      key = null;
      overwritable = false;
      tell('protected');
    }
    report.setAside({ reason, text, key, ...(detail !== undefined && { problem: detail }) });
  };

  return {
    getItem: (name) => {
      if (storage === null) {
        tell('forbidden');
        return null;
      }
      const text = storage.getItem(name);
      if (text === null) return null;
      const read = readStored(text);
      if (read.kind === 'kept') {
        written = text;
        return { state: read.kept, version: STORED_VERSION };
      }
      setAside(storage, text, read.kind, read.kind === 'corrupt' ? read.problem : undefined);
      return null;
    },
    setItem: (name, { state }) => {
      if (storage === null || !overwritable) return;
      const text = writeStored(state);
      if (text === written) return;
      try {
        storage.setItem(name, text);
        written = text;
        tell(null);
      } catch {
        tell('full');
      }
    },
    removeItem: (name) => storage?.removeItem(name),
  };
}
