import type { Id } from './id';

interface Named {
  readonly id: Id;
}

function found<Value>(value: Value | undefined, what: string, id: Id): Value {
  if (value === undefined) throw new Error(`There is no ${what} “${id}”`);
  return value;
}

/** The name of one of some things; its id where it is none of them. */
export function nameOf(things: readonly (Named & { readonly name: string })[], id: Id): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}

/**
 * Reads something of one thing by its id.
 *
 * @param what The thing in a word, for the error.
 * @returns A function that throws an Error for an unknown id.
 */
export function byId<Thing extends Named>(what: string, things: readonly Thing[]): (id: Id) => Thing;
export function byId<Thing extends Named, Value>(
  what: string,
  things: readonly Thing[],
  value: (thing: Thing, index: number) => Value,
): (id: Id) => Value;
export function byId<Thing extends Named>(
  what: string,
  things: readonly Thing[],
  value: (thing: Thing, index: number) => unknown = (thing) => thing,
): (id: Id) => unknown {
  const values = new Map(things.map((thing, index) => [thing.id, value(thing, index)]));
  return (id) => found(values.get(id), what, id);
}

/**
 * Reads something of a pair of things by their ids.
 *
 * @param what The pair in a word, for the error.
 * @returns A function that throws an Error for an unknown pair.
 */
export function byIds<Row extends Named, Column extends Named, Value>(
  what: string,
  rows: readonly Row[],
  columns: readonly Column[],
  value: (row: Row, column: Column, rowIndex: number, columnIndex: number) => Value,
): (row: Id, column: Id) => Value {
  const values = new Map(
    rows.map((row, rowIndex) => [
      row.id,
      new Map(columns.map((column, index) => [column.id, value(row, column, rowIndex, index)])),
    ]),
  );
  return (row, column) => found(values.get(row)?.get(column), what, `${row}, ${column}`);
}
