import { loaders } from 'virtual:ten-to-one/profiles';
import type { Id } from '../lib/id';
import type { Profile } from './facts';

/**
 * Loads everything about one framework beyond its name and ratings. Each profile is a chunk of its own, so that none
 * is part of the first load.
 *
 * @throws The error of the browser when the chunk cannot be fetched, and one that names the id when there is no such
 *   framework.
 */
export async function loadProfile(id: Id): Promise<Profile> {
  const load = loaders.get(id);
  if (load === undefined) throw new Error(`There is no profile of ${id}`);
  return (await load()).profile;
}

/** Loads all profiles, in the order of the frameworks. */
export async function loadProfiles(): Promise<readonly Profile[]> {
  return Promise.all([...loaders.keys()].map(loadProfile));
}
