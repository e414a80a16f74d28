import type { Plugin } from 'vite';
import { ratedCriteria } from '../catalogue/catalogue';
import type { Facts } from '../catalogue/facts';
import { inWords } from '../lib/numbers';
import { shippedFacts } from './shippedFacts';

/** What the page says of itself to search engines. */
export function descriptionOf({ frameworks, criteria }: Pick<Facts, 'frameworks' | 'criteria'>): string {
  const rated = ratedCriteria(criteria).length;
  return `Weigh ${inWords(rated)} criteria, see ${inWords(frameworks.length)} backend frameworks ranked on cited evidence, and compare them side by side. Everything stays in your browser.`;
}

/** Puts the description into the page, since it counts what the facts hold. */
export function description(): Plugin {
  return {
    name: 'description',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'description', content: descriptionOf(shippedFacts) }, injectTo: 'head' },
    ],
  };
}
