import { useState, useSyncExternalStore } from 'react';
import type { Outcome, Request, Resource } from '../lib/resource';

interface Asked<Value> {
  readonly resource: Resource<Value>;
  readonly request: Request<Value>;
  readonly times: number;
}

interface ResourceState<Value> {
  /** Null while it is awaited. */
  readonly outcome: Outcome<Value> | null;
  /** Asks once more after a failure. */
  readonly askAgain: () => void;
  /** How often it was asked for here. */
  readonly times: number;
}

/**
 * Asks for a resource, and has it in the first render when it is there already.
 *
 * It takes the place of `Suspense` and `use`, with which React holds back what replaces a fallback for 300 ms.
 */
export function useResource<Value>(resource: Resource<Value>): ResourceState<Value> {
  const ask = (times: number): Asked<Value> => ({ resource, request: resource.ask(), times });
  // The resource forgets a request that failed; here it is held for as long as its failure is shown.
  const [held, setHeld] = useState(() => ask(1));
  const asked = held.resource === resource ? held : ask(1);
  if (asked !== held) setHeld(asked);
  const { request, times } = asked;
  const outcome = useSyncExternalStore(request.subscribe, request.outcome);
  return { outcome, askAgain: () => setHeld(ask(times + 1)), times };
}
