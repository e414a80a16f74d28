/** Undo and redo of one value. A run of changes with the same mark is one step, so that a drag is undone at once. */
export interface History<Value> {
  readonly past: readonly Step<Value>[];
  readonly future: readonly Step<Value>[];
  /** Mark of the newest change, which a further change with the same mark joins. */
  readonly mark: string | null;
}

export interface Step<Value> {
  readonly value: Value;
  /** What the change did, in words that follow "Undo: ". */
  readonly label: string;
}

export const LONGEST_HISTORY = 100;

export const emptyHistory: History<never> = { past: [], future: [], mark: null };

/** The history after `previous` gave way to another value. */
export function recorded<Value>(
  history: History<Value>,
  previous: Value,
  label: string,
  mark: string | null,
): History<Value> {
  if (mark !== null && mark === history.mark) return { ...history, future: [] };
  return { past: [...history.past, { value: previous, label }].slice(-LONGEST_HISTORY), future: [], mark };
}

export function undone<Value>(
  history: History<Value>,
  present: Value,
): { history: History<Value>; value: Value } | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  const future = [{ value: present, label: step.label }, ...history.future];
  return { value: step.value, history: { past: history.past.slice(0, -1), future, mark: null } };
}

export function redone<Value>(
  history: History<Value>,
  present: Value,
): { history: History<Value>; value: Value } | null {
  const [step, ...future] = history.future;
  if (step === undefined) return null;
  const past = [...history.past, { value: present, label: step.label }];
  return { value: step.value, history: { past, future, mark: null } };
}
