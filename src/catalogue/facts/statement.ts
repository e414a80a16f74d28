import type { Statement } from '../facts';

/** A statement of the founding article, in our own words. */
export function article(text: string): Statement {
  return { text, origin: { from: 'article' } };
}

/** A statement of a page of the project's own, in our own words. */
export function documentation(text: string, title: string, url: string): Statement {
  return { text, origin: { from: 'documentation', source: { title, url } } };
}
