import { useDeferredValue } from 'react';
import type { Decision } from '../link/decision';
import { useStore } from './StoreContext';

interface DeferredDecision {
  /** Null in the very first render, so that what is dear to compute does not hold up a screen that opens. */
  readonly decision: Decision | null;
  /** Whether the answers have changed since, so that what is shown belongs to older ones. */
  readonly stale: boolean;
}

/** The answers for what may follow a moment after the ranking. */
export function useDeferredDecision(): DeferredDecision {
  const present = useStore((state) => state.decision);
  const decision = useDeferredValue<Decision | null>(present, null);
  return { decision, stale: decision !== present };
}
