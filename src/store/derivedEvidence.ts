export type DerivedEvidence = typeof import('./derivation');

let loading: Promise<DerivedEvidence> | null = null;

/**
 * The evidence and the ratings derived from it, once for all screens. Some 35 KB that no screen before the evidence
 * needs, so they are fetched when first asked for.
 *
 * @returns The same promise each time, as React's `use` needs; one that failed is forgotten and asked for again.
 */
export function loadDerivedEvidence(): Promise<DerivedEvidence> {
  if (loading !== null) return loading;
  const started = import('./derivation');
  loading = started;
  started.catch(() => {
    if (loading === started) loading = null;
  });
  return started;
}
