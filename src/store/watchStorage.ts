import type { DecisionStore } from './createStore';
import { decisionKey, FIRST_DECISION } from './saver';

/** How long a page that was overtaken waits before it stores its own change again, in milliseconds. */
const PAUSE = 100;

/** Follows what other pages of this browser store, and looks again whenever the page comes back. */
export function watchStorage(store: DecisionStore): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('storage', ({ key }) => {
    // Without a key, the storage was cleared.
    if (key !== null && key !== decisionKey(FIRST_DECISION)) return;
    // The event may be older than what is stored by now, so that nothing of it is used.
    store.look();
    clearTimeout(waiting);
    if (store.isOvertaken()) waiting = setTimeout(store.actions.saveAgain, PAUSE);
  });
  // Events of a page that sleeps, or stands in the back/forward cache, are lost.
  for (const [target, event] of [
    [window, 'pageshow'],
    [window, 'focus'],
    [document, 'visibilitychange'],
    [document, 'resume'],
  ] as const) {
    target.addEventListener(event, store.actions.saveAgain);
  }
}
