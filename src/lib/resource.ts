/** What came of asking. */
export type Outcome<Value> = { readonly value: Value } | { readonly error: unknown };

/** One time of asking, which ends once. */
export interface Request<Value> {
  /** Null until the request has ended. What is there already can so be shown in the first render. */
  readonly outcome: () => Outcome<Value> | null;
  /** Never rejects. */
  readonly ended: Promise<Outcome<Value>>;
  /** Calls once the request has ended; returns how to call that off. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Code or data that comes when somebody asks for it. */
export interface Resource<Value> {
  /**
   * Asks, unless an earlier request is under way or has worked: then it is that one. A failure is not remembered, so
   * the next to ask tries again. Asking ahead of need is all that preloading takes.
   */
  readonly ask: () => Request<Value>;
  /** Forgets what has come: the next to ask gets it anew. */
  readonly forget: () => void;
}

/** @param load May throw or reject; gets another call after each failure. */
export function resource<Value>(load: () => Promise<Value>): Resource<Value> {
  let kept: Request<Value> | null = null;
  return {
    ask: () => {
      if (kept !== null) return kept;
      const request = requestOf(load);
      kept = request;
      request.ended.then((outcome) => {
        if ('error' in outcome && kept === request) kept = null;
      });
      return request;
    },
    forget: () => {
      kept = null;
    },
  };
}

/**
 * Asks for a resource and waits for it.
 *
 * @throws What went wrong.
 */
export async function arrived<Value>(asked: Resource<Value>): Promise<Value> {
  const outcome = await asked.ask().ended;
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** A resource that is there from the start. */
export function present<Value>(value: Value): Resource<Value> {
  const outcome: Outcome<Value> = { value };
  const request: Request<Value> = {
    outcome: () => outcome,
    ended: Promise.resolve(outcome),
    subscribe: () => () => undefined,
  };
  return { ask: () => request, forget: () => undefined };
}

function requestOf<Value>(load: () => Promise<Value>): Request<Value> {
  let outcome: Outcome<Value> | null = null;
  const end = (came: Outcome<Value>) => {
    outcome = came;
    return came;
  };
  const started = async () => load();
  const ended = started().then(
    (value) => end({ value }),
    (error: unknown) => end({ error }),
  );
  return {
    outcome: () => outcome,
    ended,
    subscribe: (listener) => {
      let calledOff = false;
      ended.then(() => calledOff || listener());
      return () => {
        calledOff = true;
      };
    },
  };
}

/** One resource for each key. */
export function resources<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Resource<Value> {
  const made = new Map<Key, Resource<Value>>();
  return (key) => {
    const known = made.get(key) ?? resource(() => load(key));
    made.set(key, known);
    return known;
  };
}

/** One export of a module that is loaded when it is asked for. */
export function code<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): Resource<Module[Name]> {
  return resource(async () => (await load())[name]);
}
