import { useLayoutEffect, useMemo } from 'react';
import type { Address } from '../routes/address';
import { readAddress } from '../routes/codec';
import { leftHash } from './addressBar';

/** What each entry of the history keeps: which screen it was seen with, and from where that was opened. */
interface Entry {
  readonly seen: string;
  readonly from: string | null;
}

const presentEntry = (): Partial<Entry> | null => window.history.state;

/**
 * A new screen begins at its top. Entries of the history that were seen before are left to the browser,
 * which brings back their scroll position.
 *
 * @returns What the screen was opened from, also after a reload; null when it was opened from outside.
 */
export function useArrival(screen: string): Address | null {
  const from = useMemo(() => {
    const entry = presentEntry();
    return entry?.seen === screen ? (entry.from ?? null) : leftHash();
  }, [screen]);

  useLayoutEffect(() => {
    if (presentEntry()?.seen === screen) return;
    window.history.replaceState({ seen: screen, from } satisfies Entry, '');
    window.scrollTo(0, 0);
  }, [screen, from]);

  return useMemo(() => (from === null ? null : readAddress(from).address), [from]);
}
