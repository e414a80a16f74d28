import { distance } from 'fastest-levenshtein';
import type { Address } from './address';
import { readAddress, textsOf } from './codec';
import type { Known } from './known';
import type { Step } from './path';
import { routes } from './routes';

const MOST_OFFERED = 3;

type PartStep = Extract<Step, { readonly name: string }>;

/** A path made of a fixed word and parts. */
interface Pattern {
  readonly word: string;
  readonly parts: readonly PartStep[];
}

const patterns = Object.values(routes).map(({ steps }): Pattern => {
  const parts = steps.flatMap((step) => ('word' in step ? [] : [step]));
  return { word: steps.flatMap((step) => ('word' in step ? [step.word] : [])).join('/'), parts };
});

const pathTo = (word: string, ...values: readonly string[]) =>
  [word, ...values.map(encodeURIComponent)].join('/');

function byLikeness(text: string, names: readonly string[]): readonly string[] {
  const from = (name: string) => distance(text, name.toLowerCase());
  return [...names].sort((one, other) => from(one) - from(other));
}

/** The path of each page that one name is enough for: its word, or the value of the only part that it needs. */
function pathsByName(known: Known): ReadonlyMap<string, string> {
  const paths = patterns.flatMap(({ word, parts }): readonly (readonly [string, string])[] => {
    const [needed, ...more] = parts.filter(({ optional }) => !optional);
    if (needed === undefined) return word === '' ? [] : [[word, word]];
    return more.length > 0 ? [] : needed.part.values(known).map((value) => [value, pathTo(word, value)]);
  });
  return new Map(paths);
}

function likestPaths(path: string, known: Known): readonly string[] {
  const [first = '', ...texts] = textsOf(path.toLowerCase());
  const byName = pathsByName(known);
  const pattern = patterns.find(({ word, parts }) => word === first && parts.length > 0);
  if (pattern === undefined) {
    return byLikeness(first, [...byName.keys()]).flatMap((name) => byName.get(name) ?? []);
  }
  const likest = pattern.parts.map(({ part }, index) => byLikeness(texts[index] ?? '', part.values(known)));
  const [only = []] = likest;
  if (likest.length === 1) return only.map((value) => pathTo(first, value));
  const best = likest.flatMap(([value]) => value ?? []);
  return [pathTo(first, ...best), ...best.flatMap((value) => byName.get(value) ?? [])];
}

/**
 * The pages whose address is most like a path that leads nowhere: with a known first word the same page for the likest
 * framework, criterion or topic, otherwise the likest pages.
 *
 * @returns At most three, the likest first.
 */
export function nearestAddresses(path: string, known: Known): readonly Address[] {
  return likestPaths(path, known)
    .slice(0, MOST_OFFERED)
    .map((found) => readAddress(found, known).address)
    .filter(({ screen }) => screen !== 'not-found');
}
