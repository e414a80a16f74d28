import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

const DURATION_MS = 180;

/** Where each row begins, from the heights of those above it. */
function topsOf(order: readonly string[], heights: ReadonlyMap<string, number>): Map<string, number> {
  const tops = new Map<string, number>();
  let top = 0;
  for (const id of order) {
    tops.set(id, top);
    top += heights.get(id) ?? 0;
  }
  return tops;
}

/**
 * Rows that changed their place slide there from where they were. Their heights are observed and never measured
 * on the spot: that would lay the whole page out a second time at every step of a slider.
 *
 * @param list The element whose children are the rows, each with a `data-row`.
 * @param order The rows from top to bottom.
 */
export function useMoves(list: RefObject<HTMLElement | null>, order: readonly string[]): void {
  // To make the query anew at every step of a slider takes as long as all the rest here.
  const [reducedMotion] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)'));
  const heights = useRef(new Map<string, number>());
  const before = useRef<readonly string[] | null>(null);
  const places = order.join(' ');

  useEffect(() => {
    const observer = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) {
        const id = target instanceof HTMLElement ? target.dataset.row : undefined;
        if (id !== undefined) heights.current.set(id, borderBoxSize[0]?.blockSize ?? 0);
      }
    });
    for (const row of list.current?.children ?? []) observer.observe(row);
    return () => observer.disconnect();
  }, [list]);

  useLayoutEffect(() => {
    const present = places.split(' ');
    const previous = before.current;
    before.current = present;
    if (previous === null || reducedMotion.matches) return;
    const from = topsOf(previous, heights.current);
    const to = topsOf(present, heights.current);
    for (const id of present) {
      const distance = (from.get(id) ?? 0) - (to.get(id) ?? 0);
      if (distance === 0) continue;
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`);
      row?.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
        duration: DURATION_MS,
        easing: 'ease-out',
      });
    }
  }, [list, places, reducedMotion]);
}
