import { useMemo, useSyncExternalStore } from 'react';
import type { Address, ReadAddress } from '../routes/address';
import { readAddress, writeAddress } from '../routes/codec';

const listeners = new Set<() => void>();

let shown = window.location.hash;
let left: string | null = null;

function subscribe(listener: () => void): () => void {
  const moved = () => {
    if (window.location.hash !== shown) [left, shown] = [shown, window.location.hash];
    listener();
  };
  listeners.add(listener);
  window.addEventListener('popstate', moved);
  window.addEventListener('hashchange', moved);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', moved);
    window.removeEventListener('hashchange', moved);
  };
}

/** The hash that was shown before the present one; null on the first page. */
export function leftHash(): string | null {
  return left;
}

/** The address in the browser's bar, read anew whenever it changes. */
export function useAddress(): ReadAddress {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readAddress(hash), [hash]);
}

/** Changes the view state of the present screen without a new entry for Back. */
export function replaceAddress(address: Address): void {
  window.history.replaceState(window.history.state, '', writeAddress(address));
  shown = window.location.hash;
  for (const listener of listeners) listener();
}

export function openAddress(address: Address): void {
  window.location.hash = writeAddress(address);
}
