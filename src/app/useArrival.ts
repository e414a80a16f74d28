import { useLayoutEffect, useMemo, useState } from 'react';
import type { Address } from '../routes/address';
import { readAddress } from '../routes/codec';
import type { Known } from '../routes/known';
import type { AddressBar } from './addressBar';

/** What each entry of the history keeps: which place it was seen with, and from where that was opened. */
interface Entry {
  readonly seen: string;
  readonly from: string | null;
}

const presentEntry = (): Partial<Entry> | null => window.history.state;

interface Arrival {
  /** What the place was opened from, also after a reload; null when it was opened from outside. */
  readonly cameFrom: Address | null;
  /** Whether the page was loaded with this place and has shown no other. */
  readonly justLoaded: boolean;
}

/**
 * A new place begins at its top. Entries of the history that were seen before are left to the browser, which brings
 * back their scroll position.
 */
export function useArrival(place: string, bar: AddressBar, known: Known): Arrival {
  const [loadedWith, setLoadedWith] = useState<string | null>(place);
  if (loadedWith !== null && loadedWith !== place) setLoadedWith(null);

  const from = useMemo(() => {
    const entry = presentEntry();
    return entry?.seen === place ? (entry.from ?? null) : bar.leftHash();
  }, [place, bar]);

  useLayoutEffect(() => {
    if (presentEntry()?.seen === place) return;
    window.history.replaceState({ seen: place, from } satisfies Entry, '');
    window.scrollTo(0, 0);
  }, [place, from]);

  const cameFrom = useMemo(() => (from === null ? null : readAddress(from, known).address), [from, known]);
  return { cameFrom, justLoaded: loadedWith === place };
}
