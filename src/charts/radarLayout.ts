/** All lengths in pixels; y grows downwards. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedAxis {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** The middle of each line. */
  readonly lineMiddles: readonly number[];
  /** Middle of the swatch between rim and label. */
  readonly swatch: { readonly x: number; readonly y: number };
  /** Room that label and swatch take. */
  readonly bounds: Bounds;
}

export interface RadarLayout {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  /** Side of a swatch. */
  readonly swatch: number;
  readonly axes: readonly PlacedAxis[];
}

/** In em of the label's text; measured on Source Sans with room for a wider fallback font. */
const CHARACTER = 0.57;
const LINE = 1.15;
const SWATCH = 0.65;
const GAP = 0.5;
/** Labels with a space that are longer than this go over two lines. */
const ONE_LINE = 9;

/** One line, or two of about the same length. */
export function labelLines(label: string): readonly string[] {
  const words = label.split(' ');
  if (label.length <= ONE_LINE || words.length < 2) return [label];
  const splits = words.slice(1).map((_, index) => {
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const;
  });
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return splits.reduce((best, split) => (longest(split) <= longest(best) ? split : best));
}

/** A label as seen from the end of its axis. */
function aroundEnd(label: string, x: number, y: number, em: number) {
  const lines = labelLines(label);
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER * em;
  const height = lines.length * LINE * em;
  const half = (SWATCH * em) / 2;
  const swatch = { x: x * (GAP * em + half), y: y * (GAP * em + half) };
  const side = Math.abs(x) < 0.2 ? 0 : Math.sign(x);
  const beside = half + GAP * em * 0.75;
  const text = {
    x: swatch.x + side * beside,
    y: swatch.y + (side === 0 ? Math.sign(y) * (beside + height / 2) : 0),
  };
  const left = text.x - (side === 0 ? width / 2 : side < 0 ? width : 0);
  return {
    lines,
    anchor: side === 0 ? ('middle' as const) : side > 0 ? ('start' as const) : ('end' as const),
    swatch,
    text,
    bounds: {
      left: Math.min(left, swatch.x - half),
      right: Math.max(left + width, swatch.x + half),
      top: Math.min(text.y - height / 2, swatch.y - half),
      bottom: Math.max(text.y + height / 2, swatch.y + half),
    },
  };
}

/**
 * The largest radius at which every label stays inside along one dimension.
 *
 * @param ends Per axis: its direction, and how far its label reaches before and behind its end.
 */
function largestRadius(
  size: number,
  ends: readonly { direction: number; before: number; behind: number }[],
): number {
  let radius = size / 2;
  for (const one of ends) {
    for (const other of ends) {
      const spread = other.direction - one.direction;
      if (spread > 1e-9) radius = Math.min(radius, (size + one.before - other.behind) / spread);
    }
  }
  return radius;
}

/**
 * The largest radar that leaves room for all its labels, the first axis upwards and the others clockwise.
 *
 * @param labels At least three.
 * @param box Room for the drawing, and the font size of its labels.
 */
export function layOutRadar(
  labels: readonly string[],
  box: { readonly width: number; readonly height: number; readonly em: number },
): RadarLayout {
  const ends = labels.map((label, index) => {
    const angle = (2 * Math.PI * index) / labels.length;
    const x = Math.sin(angle);
    const y = -Math.cos(angle);
    return { x, y, ...aroundEnd(label, x, y, box.em) };
  });
  const across = ends.map(({ x, bounds }) => ({ direction: x, before: bounds.left, behind: bounds.right }));
  const down = ends.map(({ y, bounds }) => ({ direction: y, before: bounds.top, behind: bounds.bottom }));
  const radius = Math.max(0, Math.min(largestRadius(box.width, across), largestRadius(box.height, down)));
  const centre = (size: number, along: typeof across) => {
    const first = Math.min(...along.map(({ direction, before }) => direction * radius + before));
    const last = Math.max(...along.map(({ direction, behind }) => direction * radius + behind));
    return (size - first - last) / 2;
  };
  const cx = centre(box.width, across);
  const cy = centre(box.height, down);
  return {
    cx,
    cy,
    radius,
    swatch: SWATCH * box.em,
    axes: ends.map(({ x, y, lines, anchor, swatch, text, bounds }) => {
      const endX = cx + x * radius;
      const endY = cy + y * radius;
      const first = endY + text.y - ((lines.length - 1) * LINE * box.em) / 2;
      return {
        lines,
        anchor,
        x: endX + text.x,
        lineMiddles: lines.map((_, line) => first + line * LINE * box.em),
        swatch: { x: endX + swatch.x, y: endY + swatch.y },
        bounds: {
          left: endX + bounds.left,
          right: endX + bounds.right,
          top: endY + bounds.top,
          bottom: endY + bounds.bottom,
        },
      };
    }),
  };
}
