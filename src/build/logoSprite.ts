import * as simpleIcons from 'simple-icons';
import type { Plugin } from 'vite';
import type { Facts, FrameworkFacts } from '../catalogue/facts';
import { LOGO_SPRITE } from '../catalogue/logos';
import { shippedFacts } from './shippedFacts';

const icons: Readonly<Record<string, unknown>> = simpleIcons;

/** @throws Error when simple-icons has no logo of that name. */
function symbolOf({ id, icon }: FrameworkFacts): string {
  const found = icons[icon];
  if (typeof found !== 'object' || found === null || !('path' in found)) {
    throw new Error(
      `src/catalogue/frameworks/${id}/framework.ts has the icon ${icon}: simple-icons has none of that name.`,
    );
  }
  return `<symbol id="${id}" viewBox="0 0 24 24"><path d="${found.path}"/></symbol>`;
}

/** One picture with a symbol for each framework, named by its id. */
export function spriteOf({ frameworks }: Pick<Facts, 'frameworks'>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${frameworks.map(symbolOf).join('')}</svg>\n`;
}

/** Puts the logos into one picture beside the page, so that they are no part of the script. */
export function logoSprite(facts = shippedFacts): Plugin {
  return {
    name: 'logo-sprite',
    configureServer(server) {
      server.middlewares.use(`/${LOGO_SPRITE}`, (_, response) => {
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(spriteOf(facts));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LOGO_SPRITE, source: spriteOf(facts) });
    },
  };
}
