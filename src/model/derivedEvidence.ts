export type DerivedEvidence = typeof import('../catalogue/derivation');

let loading: Promise<DerivedEvidence> | null = null;

/**
 * The evidence and the ratings derived from it, once for all screens. Some 35 KB that no screen before the evidence
 * needs, so they are fetched when first asked for.
 *
 * @returns The same promise each time, as React's `use` needs. One that failed stays, or `use` would ask for ever:
 *   the error is shown, and reloading the page asks again.
 */
export function loadDerivedEvidence(): Promise<DerivedEvidence> {
  loading ??= import('../catalogue/derivation');
  return loading;
}
