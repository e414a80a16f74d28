import { type RefObject, useLayoutEffect, useRef } from 'react';

const DURATION_MS = 180;

/**
 * Rows that changed their place slide there from where they were. Only their places are compared, so that
 * nothing is measured while the order stays the same.
 *
 * @param list The element whose children are the rows, each with a `data-row`.
 * @param order The rows from top to bottom.
 * @param opened The row that is open, if any: it pushes others down, which is no move.
 */
export function useMoves(
  list: RefObject<HTMLElement | null>,
  order: readonly string[],
  opened: string | null,
): void {
  const before = useRef({ tops: new Map<string, number>(), opened });
  const places = order.join(' ');

  useLayoutEffect(() => {
    const still =
      before.current.opened !== opened || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const tops = new Map<string, number>();
    for (const id of places.split(' ')) {
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`);
      if (!row) continue;
      tops.set(id, row.offsetTop);
      const distance = (before.current.tops.get(id) ?? row.offsetTop) - row.offsetTop;
      if (distance === 0 || still) continue;
      row.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
        duration: DURATION_MS,
        easing: 'ease-out',
      });
    }
    before.current = { tops, opened };
  }, [list, places, opened]);
}
