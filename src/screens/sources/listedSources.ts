import type { Catalogue } from '../../catalogue/catalogue';
import { loadProfiles } from '../../catalogue/profiles';
import { resource } from '../../lib/resource';

/** Every source that is cited about what a catalogue knows. The evidence and the profiles are no part of the first load. */
export const listedSources = resource(async () => {
  const [{ allSources }, profiles] = await Promise.all([import('./allSources'), loadProfiles()]);
  return (catalogue: Catalogue) => allSources(catalogue, profiles);
});
