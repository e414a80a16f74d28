import type { Id } from '../lib/id';
import type { Known } from './known';

/** Takes a sentence for the person who opened the address: what could not be read, and what happens instead. */
export type Report = (problem: string) => void;

/** One parameter behind the question mark of an address. */
export interface Param<Value> {
  readonly key: string;
  /** Stands for an address that does not have the key. */
  readonly initial: Value;
  /** Never throws: what cannot be read is reported and left out. */
  read(text: string, known: Known, report: Report): Value;
  /** Null keeps the key out of the address: what is at its default is not written. */
  write(value: Value): string | null;
}

type KnownIds<Value extends Id> = (known: Known) => readonly Value[];

const listed = (text: string) => text.split(',').filter((item) => item !== '');

/** Any text, as typed. */
export function textParam(key: string): Param<string> {
  return {
    key,
    initial: '',
    read: (text) => text,
    write: (value) => (value === '' ? null : value),
  };
}

/** Some of the known ids, each once, in the order of the address. */
export function listParam<Value extends Id>(key: string, ids: KnownIds<Value>): Param<readonly Value[]> {
  return {
    key,
    initial: [],
    read: (text, known, report) => readList(key, listed(text), ids(known), report),
    write: (value) => (value.length === 0 ? null : value.join(',')),
  };
}

/** Some of the known ids, where none chosen is something else than no choice, which is null. */
export function choiceParam<Value extends Id>(
  key: string,
  most: number,
  ids: KnownIds<Value>,
  tooMany: (count: number) => string,
): Param<readonly Value[] | null> {
  return {
    key,
    initial: null,
    read: (text, known, report) => {
      const chosen = readList(key, listed(text), ids(known), report);
      if (chosen.length > most) report(tooMany(chosen.length));
      return chosen.slice(0, most);
    },
    write: (value) => value?.join(',') ?? null,
  };
}

function readList<Value extends Id>(
  key: string,
  items: readonly string[],
  ids: readonly Value[],
  report: Report,
): readonly Value[] {
  const found = items.flatMap((item) => {
    const match = ids.find((id) => id === item);
    if (match !== undefined) return [match];
    report(`“${item}” in “${key}” is not known here and was left out.`);
    return [];
  });
  return [...new Set(found)];
}

export interface Sort<Column extends Id> {
  readonly column: Column;
  readonly descending: boolean;
}

/** A column with a minus in front of it where it is sorted from the highest. */
export function sortParam<Column extends Id>(
  key: string,
  initial: Sort<Column>,
  columns: KnownIds<Column>,
  unknown: (text: string) => string,
): Param<Sort<Column>> {
  return {
    key,
    initial,
    read: (text, known, report) => {
      const descending = text.startsWith('-');
      const column = columns(known).find((one) => one === (descending ? text.slice(1) : text));
      if (column !== undefined) return { column, descending };
      report(unknown(text));
      return initial;
    },
    write: ({ column, descending }) =>
      column === initial.column && descending === initial.descending
        ? null
        : `${descending ? '-' : ''}${column}`,
  };
}

/** Numbers above 0 by id: `security:7,ease:5.5`. */
export function numberTableParam(
  key: string,
  most: number,
  ids: KnownIds<Id>,
  unreadable: (item: string) => string,
): Param<Readonly<Record<Id, number>>> {
  return {
    key,
    initial: {},
    read: (text, known, report) => {
      const entries = listed(text).flatMap((item): readonly (readonly [Id, number])[] => {
        const [name, figure = ''] = item.split(':');
        const id = ids(known).find((one) => one === name);
        const value = figure.trim() === '' ? Number.NaN : Number(figure);
        if (id !== undefined && value >= 0 && value <= most) return [[id, value]];
        report(unreadable(item));
        return [];
      });
      return Object.fromEntries(entries.filter(([, value]) => value > 0));
    },
    write: (table) => {
      const items = Object.entries(table).filter(([, value]) => value > 0);
      return items.length === 0 ? null : items.map(([id, value]) => `${id}:${value}`).join(',');
    },
  };
}

/** One of a few, or none; what is no choice is reported. */
export function optionParam<Value extends string>(
  key: string,
  values: readonly Value[],
  unknown: (text: string) => string,
): Param<Value | undefined> {
  return {
    key,
    initial: undefined,
    read: (text, _known, report) => {
      const value = values.find((one) => one === text);
      if (value === undefined) report(unknown(text));
      return value;
    },
    write: (value) => value ?? null,
  };
}
