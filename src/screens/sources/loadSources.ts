import type { SourceRow } from './sourceRows';

let loading: Promise<readonly SourceRow[]> | null = null;

/**
 * Every source, once it is asked for: the evidence and the profiles are no part of the first load.
 *
 * @returns The same promise each time; one that failed is forgotten, so that the next visit asks again.
 */
export function loadSources(): Promise<readonly SourceRow[]> {
  if (loading !== null) return loading;
  const started = import('./allSources').then(({ allSources }) => allSources());
  loading = started;
  started.catch(() => {
    if (loading === started) loading = null;
  });
  return started;
}
