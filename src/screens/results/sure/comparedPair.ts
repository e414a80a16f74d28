import type { Id } from '../../../lib/id';

/**
 * Two different ids of an order: each one that was chosen and is still there. The first of the order that the other side
 * does not have stands for a missing one.
 *
 * @returns Null when the order holds fewer than two.
 */
export function comparedPair(
  order: readonly Id[],
  [one, other]: readonly [Id | null, Id | null],
): readonly [Id, Id] | null {
  const present = (chosen: Id | null) => order.find((id) => id === chosen);
  const firstBeside = (rival: Id | undefined) => order.find((id) => id !== rival);
  const first = present(one) ?? firstBeside(present(other));
  const second = present(other) ?? firstBeside(first);
  return first === undefined || second === undefined ? null : [first, second];
}
