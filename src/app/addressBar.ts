import { useMemo, useSyncExternalStore } from 'react';
import type { Address, ReadAddress } from '../nav/address';
import { readAddress, writeAddress } from '../nav/codec';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** The address in the browser's bar, read anew whenever it changes. */
export function useAddress(): ReadAddress {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readAddress(hash), [hash]);
}

/** Changes the view state of the present screen without a new entry for Back. */
export function replaceAddress(address: Address): void {
  window.history.replaceState(window.history.state, '', writeAddress(address));
  for (const listener of listeners) listener();
}

export function openAddress(address: Address): void {
  window.location.hash = writeAddress(address);
}
