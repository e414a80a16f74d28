import { type CSSProperties, type RefObject, useLayoutEffect } from 'react';

const heights = new Map<string, number>();

/**
 * For parts that are skipped out of sight (outOfSight.module.css): how high a part was when its screen was last left
 * is how high it is taken to be until it is laid out again. So Back leads to the same place of a long page.
 *
 * @param name Of this part and no other.
 * @returns A style for the element.
 */
export function useKeptHeight(element: RefObject<HTMLElement | null>, name: string): CSSProperties {
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (current !== null) heights.set(name, current.offsetHeight);
    };
  }, [element, name]);
  const height = heights.get(name);
  return height === undefined ? {} : { containIntrinsicBlockSize: `auto ${height}px` };
}
