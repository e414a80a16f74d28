import type { Plugin } from 'vite';
import type { Facts } from '../catalogue/facts';
import { catalogueOf } from './catalogueOf';
import { profileOf } from './levels';
import { problemsOf } from './problems';
import { shippedFacts } from './shippedFacts';

const CATALOGUE = 'virtual:ten-to-one/catalogue';
const PROFILES = 'virtual:ten-to-one/profiles';

const constant = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)};\n`;

/** Code of each served module by its name; a profile is a module of its own, so that it is a chunk of its own. */
function modulesOf(facts: Facts): ReadonlyMap<string, string> {
  const problems = problemsOf(facts);
  if (problems.length > 0) throw new Error(`The facts do not fit together.\n${problems.join('\n')}`);
  const loaders = facts.profiles.map(({ framework: id }) => `['${id}', () => import('${PROFILES}/${id}')],`);
  return new Map([
    [CATALOGUE, constant('catalogue', catalogueOf(facts))],
    [PROFILES, `export const loaders = new Map([${loaders.join('\n')}]);\n`],
    ...facts.profiles.map(
      (profile) =>
        [`${PROFILES}/${profile.framework}`, constant('profile', profileOf(facts, profile))] as const,
    ),
  ]);
}

/**
 * Serves what is derived from the facts as modules, when the app is built, in development and in the tests: the
 * catalogue, and the profiles one by one.
 *
 * @throws Error with a sentence for everything that keeps the facts from being a catalogue.
 */
export function servedFacts(facts = shippedFacts): Plugin {
  let modules: ReadonlyMap<string, string> | undefined;
  return {
    name: 'served-facts',
    resolveId: (id) => (id === CATALOGUE || id.startsWith(PROFILES) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${CATALOGUE}`) && !id.startsWith(`\0${PROFILES}`)) return undefined;
      modules ??= modulesOf(facts);
      const code = modules.get(id.slice(1));
      if (code === undefined) throw new Error(`There is no module ${id.slice(1)}`);
      return code;
    },
  };
}
