import { useLayoutEffect } from 'react';

/**
 * A new screen begins at its top. Entries of the history that were seen before are left to the browser,
 * which brings back their scroll position.
 */
export function useArrival(screen: string): void {
  useLayoutEffect(() => {
    if (window.history.state?.seen === screen) return;
    window.history.replaceState({ seen: screen }, '');
    window.scrollTo(0, 0);
  }, [screen]);
}
