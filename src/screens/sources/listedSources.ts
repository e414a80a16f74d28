import type { Catalogue } from '../../catalogue/catalogue';
import type { Library } from '../../catalogue/library';
import { arrived, resources } from '../../lib/resource';

/** Every source that is cited about what a catalogue knows. Evidence and profiles are no part of the first load. */
export const listedSources = resources(async (library: Library) => {
  const [{ allSources }, models, evidence, profiles] = await Promise.all([
    import('./allSources'),
    arrived(library.models),
    arrived(library.evidence),
    arrived(library.profiles),
  ]);
  const citing = { models, evidence: evidence.records, profiles };
  return (catalogue: Catalogue) => allSources(catalogue, citing);
});
