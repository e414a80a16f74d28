import { labelLines, lineWidth } from './axisLabels';
import { HIGHEST_RATING } from './ratingsChart';

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
  readonly text: Bounds;
  readonly swatch: Bounds;
}

export interface RadarLayout {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly axes: readonly PlacedAxis[];
}

export interface DrawingBox {
  readonly width: number;
  readonly height: number;
  /** Font size of the labels. */
  readonly em: number;
}

type Label = Pick<PlacedAxis, 'lines' | 'anchor' | 'text' | 'swatch'>;

/** In em. */
const LINE = 1.15;
const SWATCH = 0.65;
/** Between rim and swatch. */
const GAP = 0.5;
/** Between a text and anything else. */
const CLEAR = 0.2;
/** The radius is searched downwards in these steps. */
const STEP = 2;

const around = (x: number, y: number, width: number, height: number): Bounds => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const moved = ({ left, top, right, bottom }: Bounds, x: number, y: number): Bounds => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

const apart = (one: Bounds, other: Bounds, by: number) =>
  one.right + by <= other.left ||
  other.right + by <= one.left ||
  one.bottom + by <= other.top ||
  other.bottom + by <= one.top;

/**
 * Degrees clockwise from the top to the first axis. Four and eight are turned by half a step: an axis that points
 * straight sideways has its label beside it, which leaves little room for the rest.
 */
export function firstAngle(count: number): number {
  return count % 4 === 0 ? 180 / count : 0;
}

const direction = (degrees: number) => ({
  x: Math.sin((degrees * Math.PI) / 180),
  y: -Math.cos((degrees * Math.PI) / 180),
});

/** Unit vectors of the axes, clockwise. */
const axisDirections = (count: number) =>
  Array.from({ length: count }, (_, index) => direction(firstAngle(count) + (360 * index) / count));

/**
 * Where the label of one axis may go, the best place first, around a centre at 0, 0. A swatch sits off the end of
 * the axis; the text is beside it, or above or below it and then moved inwards where the box ends.
 */
function places(label: string, { x, y }: { x: number; y: number }, radius: number, box: DrawingBox): Label[] {
  const { em } = box;
  const lines = labelLines(label);
  const width = Math.max(...lines.map(lineWidth)) * em;
  const height = lines.length * LINE * em;
  const off = radius + (GAP + SWATCH / 2) * em;
  const swatch = around(off * x, off * y, SWATCH * em, SWATCH * em);
  const side = Math.abs(x) < 0.2 ? 0 : Math.sign(x);
  const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
  const stacked = (down: 1 | -1): Label => {
    const room = Math.max(0, (box.width - width) / 2);
    const outwards = off * x + (side * (width - SWATCH * em)) / 2;
    const middle = off * y + down * ((SWATCH / 2 + CLEAR) * em + height / 2);
    const text = around(Math.max(-room, Math.min(room, outwards)), middle, width, height);
    return { lines, anchor, swatch, text };
  };
  if (side === 0) return [stacked(y > 0 ? 1 : -1)];
  const text = around(off * x + side * ((SWATCH / 2 + CLEAR) * em + width / 2), off * y, width, height);
  return [
    { lines, anchor, swatch, text },
    ...(y > -0.3 ? [stacked(1)] : []),
    ...(y < 0.3 ? [stacked(-1)] : []),
  ];
}

/** Whether nothing of the regular polygon around 0, 0 is in the room of a label. */
function clearOfRim(
  { left, right, top, bottom }: Bounds,
  count: number,
  radius: number,
  by: number,
): boolean {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
  const sides = Array.from({ length: count }, (_, index) =>
    direction(firstAngle(count) + (360 * (index + 0.5)) / count),
  );
  const apothem = radius * Math.cos(Math.PI / count);
  return (
    bottom + by <= -radius ||
    top - by >= radius ||
    left - by >= radius ||
    right + by <= -radius ||
    sides.some((side) => corners.every(({ x, y }) => x * side.x + y * side.y >= apothem + by))
  );
}

const heightOf = (labels: readonly Label[]) => {
  const all = labels.flatMap(({ text, swatch }) => [text, swatch]);
  const top = Math.min(...all.map((bounds) => bounds.top));
  return { top, height: Math.max(...all.map((bounds) => bounds.bottom)) - top };
};

/** Places the labels one after the other, and takes back what leaves no place for a later one; null if none does. */
function placeAll(labels: readonly string[], box: DrawingBox, radius: number): readonly Label[] | null {
  const clear = CLEAR * box.em;
  const ends = axisDirections(labels.length);
  const inside = ({ left, right }: Bounds) => left >= -box.width / 2 && right <= box.width / 2;
  const next = (placed: readonly Label[]): readonly Label[] | null => {
    const end = ends[placed.length];
    if (end === undefined) return placed;
    for (const label of places(labels[placed.length] as string, end, radius, box)) {
      const fits =
        inside(label.text) &&
        inside(label.swatch) &&
        clearOfRim(label.text, labels.length, radius, clear) &&
        placed.every(
          ({ text, swatch }) =>
            apart(label.text, text, clear) && apart(label.text, swatch, 0) && apart(label.swatch, text, 0),
        ) &&
        heightOf([...placed, label]).height <= box.height;
      const all = fits ? next([...placed, label]) : null;
      if (all !== null) return all;
    }
    return null;
  };
  return next([]);
}

/**
 * The largest radar whose labels are all inside the box, apart from each other and clear of the rim. The axes go
 * clockwise from firstAngle.
 *
 * @param labels At least three.
 * @returns null when the box has no room for the labels.
 */
export function layOutRadar(labels: readonly string[], box: DrawingBox): RadarLayout | null {
  for (let radius = Math.min(box.width, box.height) / 2; radius > 0; radius -= STEP) {
    const placed = placeAll(labels, box, radius);
    if (placed === null) continue;
    const { top, height } = heightOf(placed);
    const cx = box.width / 2;
    const cy = (box.height - height) / 2 - top;
    return {
      cx,
      cy,
      radius,
      axes: placed.map(({ lines, anchor, ...label }) => {
        const text = moved(label.text, cx, cy);
        return {
          lines,
          anchor,
          x: anchor === 'start' ? text.left : anchor === 'end' ? text.right : (text.left + text.right) / 2,
          lineMiddles: lines.map((_, line) => text.top + (line + 0.5) * LINE * box.em),
          text,
          swatch: moved(label.swatch, cx, cy),
        };
      }),
    };
  }
  return null;
}

/**
 * Where a value stands on one axis of a radar.
 *
 * @param index Of the axis, clockwise from firstAngle.
 * @param value 0..10, 0 in the middle.
 */
export function pointOnRadar(
  { cx, cy, radius, axes }: RadarLayout,
  index: number,
  value: number,
): { readonly x: number; readonly y: number } {
  const { x, y } = direction(firstAngle(axes.length) + (360 * index) / axes.length);
  const distance = (radius * value) / HIGHEST_RATING;
  return { x: cx + distance * x, y: cy + distance * y };
}
