import type { FrameworkId } from '../../../catalogue/ids';

/**
 * Places of two different ones in an order: those chosen where they are still in it, otherwise the first that the
 * other side leaves free.
 */
export function pairOf(
  order: readonly FrameworkId[],
  [one, other]: readonly [FrameworkId | null, FrameworkId | null],
): readonly [number, number] {
  const first = one === null ? -1 : order.indexOf(one);
  const second = other === null ? -1 : order.indexOf(other);
  const besides = (place: number) => (place === 0 ? 1 : 0);
  if (first === -1) return second === -1 ? [0, 1] : [besides(second), second];
  return [first, second === -1 ? besides(first) : second];
}
