import { type ReactNode, useEffect, useRef } from 'react';
import type { Resource } from '../lib/resource';
import { LoadFailure } from './LoadFailure';
import { Muted } from './Muted';
import { useResource } from './useResource';
import { VisuallyHidden } from './VisuallyHidden';

interface LoadedProps<Value> {
  readonly resource: Resource<Value>;
  /** With its article: "the profile". */
  readonly what: string;
  /** How much of the page is kept free until it is there: "40rem". */
  readonly space: string;
  readonly children: (value: Value) => ReactNode;
}

/** A part of a page whose code or data comes later. What does not come can be asked for again. */
export function Loaded<Value>({ resource, what, space, children }: LoadedProps<Value>) {
  const { outcome, askAgain, times } = useResource(resource);
  return (
    <>
      {times > 1 && <FocusKeeper key={times} />}
      {outcome === null ? (
        <Muted size="same" style={{ minBlockSize: space }}>
          Loading {what}…
        </Muted>
      ) : 'error' in outcome ? (
        <LoadFailure what={what} onTryAgain={askAgain} />
      ) : (
        children(outcome.value)
      )}
    </>
  );
}

/** Takes the focus of the button that was pressed and went away, so that the next tab stop is what comes here. */
function FocusKeeper() {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <VisuallyHidden>
      <span ref={element} tabIndex={-1} />
    </VisuallyHidden>
  );
}
