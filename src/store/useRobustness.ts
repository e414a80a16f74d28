import { startTransition, useEffect, useState } from 'react';
import type { Decision } from '../decision/decision';
import { evaluationOf } from '../model/evaluation';
import { type Robustness, robustnessOf } from '../model/robustness';
import { useCatalogue, useStore } from './StoreContext';

interface DeferredRobustness {
  /** Null in the very first render, so that what is dear to compute does not hold up a screen that opens. */
  readonly robustness: Robustness | null;
  /** Whether the answers have changed since, so that what is shown belongs to older ones. */
  readonly stale: boolean;
}

/**
 * How sure the places are. It is dear to compute and may follow a moment after the ranking and the charts: once the
 * frame with those has been painted, in a pass that gives way to the next change.
 */
export function useRobustness(): DeferredRobustness {
  const catalogue = useCatalogue();
  const present = useStore((state) => state.decision);
  const [decision, setDecision] = useState<Decision | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDecision(present)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [present]);
  return {
    robustness: decision && robustnessOf(evaluationOf(catalogue, decision), decision.uncertainty),
    stale: decision !== present,
  };
}
