import { catalogue as present } from 'virtual:ten-to-one/catalogue';
import type { Catalogue } from './catalogue';

const kept = new Map(
  Object.entries(import.meta.glob<Catalogue>('./versions/*.json', { import: 'default' })).map(
    ([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load],
  ),
);

/** The versions of the data that can be loaded, the oldest first. */
export const versions: readonly string[] = [...new Set([...kept.keys(), present.version])].sort();

/** Says that there never was data of a version. */
export class UnknownVersionError extends Error {
  override readonly name = 'UnknownVersionError';
  readonly version: string;

  constructor(version: string) {
    super(`There is no data of the version ${version}; there is ${versions.join(', ')}.`);
    this.version = version;
  }
}

/**
 * Loads what was known in a version of the data. Earlier ones are a file each, fetched when first asked for.
 *
 * @param version The day of its last look-up, `YYYY-MM-DD`.
 * @throws UnknownVersionError when there is none of that day; the error of the browser when it cannot be fetched.
 */
export async function loadCatalogue(version: string): Promise<Catalogue> {
  if (version === present.version) return present;
  const load = kept.get(version);
  if (load === undefined) throw new UnknownVersionError(version);
  return load();
}
