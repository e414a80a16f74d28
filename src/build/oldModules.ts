import type { Plugin } from 'vite';
import { catalogueOf } from './catalogueOf';
import { shippedFacts } from './shippedFacts';

const PREFIX = 'virtual:ten-to-one/';

function modules() {
  const { ratings, version, checks, figures } = catalogueOf(shippedFacts);
  const requirementChecks = Object.fromEntries(
    Object.entries(checks).map(([id, byFramework]) => [
      id,
      Object.fromEntries(
        Object.entries(byFramework).map(([framework, { meets, found }]) => [
          framework,
          { passes: meets === 'first-party', found },
        ]),
      ),
    ]),
  );
  return new Map<string, Readonly<Record<string, unknown>>>([
    ['ratings', { ratings, checked: version }],
    ['requirements', { requirementChecks }],
    ['figures', { plainFigures: figures }],
  ]);
}

/** Serves parts of the catalogue under the names `virtual:ten-to-one/ratings`, `requirements` and `figures`. */
export function oldModules(): Plugin {
  const names = ['ratings', 'requirements', 'figures'].map((name) => `${PREFIX}${name}`);
  let known: ReturnType<typeof modules> | undefined;
  return {
    name: 'old-modules',
    resolveId: (id) => (names.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (!names.includes(id.slice(1))) return undefined;
      known ??= modules();
      return Object.entries(known.get(id.slice(1 + PREFIX.length)) ?? {})
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
