import type { AddressOf, ReadAddress, Screen } from './address';
import type { Known } from './known';
import type { Route } from './route';
import { routes } from './routes';

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The steps of a path, decoded. */
export function textsOf(path: string): readonly string[] {
  return path.replace(/\/$/, '').split('/').map(decode);
}

/**
 * The address that a location hash stands for. Never throws: an unknown screen is `not-found`, and every part that
 * cannot be read is reported in a sentence and left at its default.
 *
 * @param hash With or without the leading `#`; empty is the start screen.
 */
export function readAddress(hash: string, known: Known): ReadAddress {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [texts, params] = [textsOf(path), new URLSearchParams(query)];
  const problems: string[] = [];
  for (const { read } of Object.values(routes)) {
    const address = read(texts, params, known, (problem) => problems.push(problem));
    if (address !== null) return { address, problems };
  }
  return { address: { screen: 'not-found', path }, problems };
}

type Routes = { readonly [One in Screen]: Pick<Route<One, AddressOf<One>>, 'write' | 'title' | 'place'> };

const all: Routes = {
  ...routes,
  'not-found': {
    write: ({ path }) => `#/${path}`,
    title: ({ path }) => path,
    place: ({ screen }) => screen,
  },
};

/** The location hash of an address, ready for a link: `#/results?sort=-score`. */
export function writeAddress<One extends Screen>(address: AddressOf<One>): string {
  return all[address.screen].write(address);
}

/** What the page at an address is called in a link. */
export function addressTitle<One extends Screen>(address: AddressOf<One>, known: Known): string {
  return all[address.screen].title(address, known);
}

/** Two addresses of one place are one page with another view: the heading stays, and so does the scroll position. */
export function placeOf<One extends Screen>(address: AddressOf<One>): string {
  return all[address.screen].place(address);
}
