/** Names one thing among its like: shipped ids are small letters and hyphens, those of one's own are generated. */
export type Id = string;

/**
 * The one among some that has an id.
 *
 * @throws RangeError where none has.
 */
export function byId<Thing extends { readonly id: Id }>(things: readonly Thing[], id: Id): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) throw new RangeError(`Nothing has the id ${id}.`);
  return found;
}
