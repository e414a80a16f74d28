import type { ReadStored } from '../decision/stored';

const PREFIX = 'ten-to-one:set-aside:';

export type Unusable = Exclude<ReadStored, { kind: 'kept' }>;

/** A stored text that could not be used. It is kept under another key, unchanged. */
export interface SetAside {
  readonly reason: Unusable['kind'];
  readonly problem?: string;
  readonly text: string;
  /** Null when not even a copy could be made: then nothing is saved over the original. */
  readonly key: string | null;
  /** Whether it was there when the page was opened, or took the place of this page's answers since. */
  readonly found: 'at first' | 'later';
}

/**
 * Copies a text to a key where nothing else stands.
 *
 * @returns The key; null when no copy could be made.
 */
export function copyAside(storage: Pick<Storage, 'getItem' | 'setItem'>, text: string): string | null {
  try {
    for (let number = 1; ; number++) {
      const there = storage.getItem(PREFIX + number);
      if (there === null) storage.setItem(PREFIX + number, text);
      if (there === null || there === text) return PREFIX + number;
    }
  } catch {
    return null;
  }
}
