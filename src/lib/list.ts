/** "a", "a and b", "a, b and c". */
export function sentenceList(items: readonly string[], conjunction = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The names of some things: "Django", "Django and Flask", "Django, Flask and Koa.js". */
export function nameList(things: readonly { readonly name: string }[], conjunction?: string): string {
  return sentenceList(
    things.map(({ name }) => name),
    conjunction,
  );
}

/** The items with `item` added at the end, or without it. */
export function withItem<Item>(items: readonly Item[], item: Item, included: boolean): readonly Item[] {
  const others = items.filter((other) => other !== item);
  return included ? [...others, item] : others;
}

/** Whether two lists hold the same items in the same order. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/**
 * The item at a place of a list.
 *
 * @throws RangeError when there is none.
 */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index in items) return items[index] as Item;
  throw new RangeError(`There is no item ${index} in a list of ${items.length}`);
}

/** The keys of a record, in their order. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
