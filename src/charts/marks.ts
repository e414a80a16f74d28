import type { Slot } from './ratingsChart';

interface Mark {
  /** A CSS colour. */
  readonly tone: string;
  /** As in `stroke-dasharray`, in pixels. */
  readonly dash: string;
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond';
}

/** How a series is told from the others, even in one colour and in print. */
export const markOf: Readonly<Record<Slot, Mark>> = {
  1: { tone: 'var(--slot-1)', dash: 'none', marker: 'circle' },
  2: { tone: 'var(--slot-2)', dash: '8 4', marker: 'square' },
  3: { tone: 'var(--slot-3)', dash: '2 3', marker: 'triangle' },
  4: { tone: 'var(--slot-4)', dash: '10 3 2 3', marker: 'diamond' },
};

/**
 * The outline of a marker around a point. The shapes are scaled so that they look equally large.
 *
 * @param size Half the width of the circle, in the units of the drawing.
 */
export function markerPath(slot: Slot, x: number, y: number, size: number): string {
  switch (markOf[slot].marker) {
    case 'circle':
      return `M${x - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`;
    case 'square': {
      const half = size * 0.9;
      return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
    }
    case 'triangle': {
      const half = size * 1.2;
      return `M${x} ${y - half}l${half} ${2 * half}h${-2 * half}Z`;
    }
    case 'diamond': {
      const half = size * 1.3;
      return `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`;
    }
  }
}
