import type { Plugin } from 'vite';
import { deriveFacts } from './facts';

const PREFIX = 'virtual:ten-to-one/';

/** Derives the facts when the app is built and serves them as modules: `virtual:ten-to-one/ratings` and so on. */
export function derivedFacts(): Plugin {
  let facts: ReturnType<typeof deriveFacts> | undefined;
  return {
    name: 'derived-facts',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      facts ??= deriveFacts();
      const module = Object.entries(facts).find(([name]) => id === `\0${PREFIX}${name}`)?.[1];
      if (module === undefined) throw new Error(`There is no derived module ${id.slice(1)}`);
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
