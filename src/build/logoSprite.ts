import {
  siDjango,
  siDotnet,
  siExpress,
  siFlask,
  siKoa,
  siLaravel,
  siNodedotjs,
  siPhoenixframework,
  siRubyonrails,
  siSpringboot,
} from 'simple-icons';
import type { Plugin } from 'vite';
import type { FrameworkId } from '../catalogue/ids';
import { LOGO_SPRITE } from '../catalogue/logos';

const icons: Readonly<Record<FrameworkId, { readonly path: string }>> = {
  nodejs: siNodedotjs,
  django: siDjango,
  rails: siRubyonrails,
  flask: siFlask,
  'spring-boot': siSpringboot,
  laravel: siLaravel,
  express: siExpress,
  'aspnet-core': siDotnet,
  phoenix: siPhoenixframework,
  koa: siKoa,
};

const symbols = Object.entries(icons).map(
  ([id, { path }]) => `<symbol id="${id}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
);
const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;

/** Puts the ten logos into one picture beside the page, so that they are no part of the script. */
export function logoSprite(): Plugin {
  return {
    name: 'logo-sprite',
    configureServer(server) {
      server.middlewares.use(`/${LOGO_SPRITE}`, (_, response) => {
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(sprite);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LOGO_SPRITE, source: sprite });
    },
  };
}
