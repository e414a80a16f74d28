import { useState } from 'react';

/**
 * For an answer that stands below its own controls and also follows others: it is announced while somebody is at its
 * controls, and keeps quiet when a change elsewhere moves it. Spread `listening` on what holds the controls.
 */
export function useLiveWhileFocused() {
  const [focused, setFocused] = useState(false);
  return {
    listening: { onFocus: () => setFocused(true), onBlur: () => setFocused(false) },
    live: focused ? ('polite' as const) : ('off' as const),
  };
}
