import type { Id } from '../lib/id';
import { idsOf, type Known } from './known';

/** A part of a path that is no fixed word. A text that is not one of its values leads to no page. */
export interface Part<Value extends string> {
  values(known: Known): readonly Value[];
}

export const frameworkPart: Part<Id> = { values: ({ frameworks }) => idsOf(frameworks) };
export const criterionPart: Part<Id> = { values: ({ criteria }) => idsOf(criteria) };

export function partOf<Value extends string>(values: readonly Value[]): Part<Value> {
  return { values: () => values };
}

type Piece<Path extends string> = Path extends `${infer First}/${infer Rest}` ? First | Piece<Rest> : Path;

/** Names of parts that a path can end before: `:topic?`. */
export type OptionalName<Path extends string> = NameIn<Extract<Piece<Path>, `:${string}?`>>;
/** Names of parts that a path always has: `:framework`. */
export type RequiredName<Path extends string> = NameIn<Exclude<Piece<Path>, `:${string}?`>>;

type NameIn<One extends string> = One extends `:${infer Name}?`
  ? Name
  : One extends `:${infer Name}`
    ? Name
    : never;

/** What has to be known of the parts of a path. */
export type PartsOf<Path extends string> = {
  readonly [Name in OptionalName<Path> | RequiredName<Path>]: Part<string>;
};

/** One step of a path. */
export type Step =
  | { readonly word: string }
  | { readonly name: string; readonly optional: boolean; readonly part: Part<string> };

/** The steps of a path such as `/evidence/:framework/:criterion`. */
export function stepsOf(path: string, parts: Readonly<Record<string, Part<string>>>): readonly Step[] {
  return path
    .slice(1)
    .split('/')
    .map((piece) => {
      const name = piece.replaceAll(/^:|\?$/g, '');
      const part = piece.startsWith(':') ? parts[name] : undefined;
      return part === undefined ? { word: piece } : { name, part, optional: piece.endsWith('?') };
    });
}

/** The values of the parts by their names; null when the texts are not such a path. */
export function readPath(
  steps: readonly Step[],
  texts: readonly string[],
  known: Known,
): ReadonlyMap<string, string> | null {
  if (texts.length > steps.length) return null;
  const values = new Map<string, string>();
  for (const [index, step] of steps.entries()) {
    const text = texts[index];
    if ('word' in step) {
      if (text !== step.word) return null;
    } else if (text !== undefined) {
      if (!step.part.values(known).includes(text)) return null;
      values.set(step.name, text);
    } else if (!step.optional) return null;
  }
  return values;
}

/** The path with its values, as the hash of a location: `#/evidence/django/security`. */
export function writePath(steps: readonly Step[], values: ReadonlyMap<string, unknown>): string {
  const texts = steps.flatMap((step) => {
    if ('word' in step) return [step.word];
    const value = values.get(step.name);
    return value === undefined ? [] : [encodeURIComponent(String(value))];
  });
  return `#/${texts.join('/')}`;
}
