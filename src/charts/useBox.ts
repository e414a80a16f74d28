import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Box {
  /** Of the content, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Font size in pixels. */
  readonly em: number;
}

/** The size of an element, kept up to date; null until it is laid out with a size. */
export function useBox(ref: RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      setBox((before) => {
        if (width === 0 || height === 0) return null;
        if (before?.width === width && before.height === height && before.em === em) return before;
        return { width, height, em };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);

  return box;
}
