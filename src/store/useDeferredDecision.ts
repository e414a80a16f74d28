import { startTransition, useDeferredValue, useEffect, useState } from 'react';
import type { Decision } from '../link/decision';
import { useStore } from './StoreContext';

interface DeferredDecision {
  /** Null in the very first render, so that what is dear to compute does not hold up a screen that opens. */
  readonly decision: Decision | null;
  /** Whether the answers have changed since, so that what is shown belongs to older ones. */
  readonly stale: boolean;
}

/**
 * The answers for what is dear to compute and may follow a moment after the charts. A second deferred value would
 * be rendered together with the first, so this waits until the charts stand on the page and then starts a pass of
 * its own.
 */
export function useDeferredDecision(): DeferredDecision {
  const present = useStore((state) => state.decision);
  const drawn = useDeferredValue(present);
  const [decision, setDecision] = useState<Decision | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setDecision(drawn)));
    return () => clearTimeout(timer);
  }, [drawn]);
  return { decision, stale: decision !== present };
}
