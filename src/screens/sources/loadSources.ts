import type { Catalogue } from '../../catalogue/catalogue';
import type { SourceRow } from './sourceRows';

/** Every source that is cited about what a catalogue knows. */
export type SourcesOf = (catalogue: Catalogue) => readonly SourceRow[];

let loading: Promise<SourcesOf> | null = null;

/**
 * Every source, once it is asked for: the evidence and the profiles are no part of the first load.
 *
 * @returns The same promise each time; one that failed is forgotten, so that the next visit asks again.
 */
export function loadSources(): Promise<SourcesOf> {
  if (loading !== null) return loading;
  const started = import('./allSources').then(({ allSources }) => allSources);
  loading = started;
  started.catch(() => {
    if (loading === started) loading = null;
  });
  return started;
}
