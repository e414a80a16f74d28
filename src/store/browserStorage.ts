import { decisionKey, FIRST_DECISION } from './saver';

/** `localStorage`, or null where the browser forbids it (even reading the property can throw). */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.getItem(decisionKey(FIRST_DECISION));
    return storage;
  } catch {
    return null;
  }
}
