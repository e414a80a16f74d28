import type { Address } from '../routes/address';
import { writeAddress } from '../routes/codec';

/** The address in the browser's bar. */
export interface AddressBar {
  readonly hash: () => string;
  /** The hash that was shown before the present one; null on the first page. */
  readonly leftHash: () => string | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (address: Address) => void;
  /** Changes the view of the present screen without a new entry for Back. */
  readonly replace: (address: Address) => void;
}

export function createAddressBar(): AddressBar {
  const listeners = new Set<() => void>();
  let shown = window.location.hash;
  let left: string | null = null;

  return {
    hash: () => window.location.hash,
    leftHash: () => left,
    subscribe: (listener) => {
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
    },
    open: (address) => {
      window.location.hash = writeAddress(address);
    },
    replace: (address) => {
      window.history.replaceState(window.history.state, '', writeAddress(address));
      shown = window.location.hash;
      for (const listener of listeners) listener();
    },
  };
}
