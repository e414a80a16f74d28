import { describe, expect, it } from 'vitest';
import { criteria } from '../../../src/catalogue/facts/criteria';
import { labelLines } from '../../../src/charts/axisLabels';
import { type Bounds, firstAngle, layOutRadar } from '../../../src/charts/radarLayout';

const names = criteria.map(({ name }) => name);
const widths = [232, 264, 280, 304, 328, 418, 600];
const cases = widths.flatMap((width) => [3, 4, 5, 6, 7, 8].map((count) => ({ width, count })));

const layout = (width: number, count: number) => {
  const laidOut = layOutRadar(names.slice(0, count), { width, height: Math.min(384, width), em: 14 });
  if (laidOut === null) throw new Error('no room');
  return laidOut;
};
const overlap = (one: Bounds, other: Bounds) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('the layout of a radar', () => {
  it.each(cases)('keeps $count labels inside a box $width wide', ({ width, count }) => {
    for (const { text, swatch } of layout(width, count).axes) {
      for (const { left, right, top, bottom } of [text, swatch]) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(Math.min(384, width));
      }
    }
  });

  it.each(cases)('keeps $count labels apart in a box $width wide', ({ width, count }) => {
    const { axes } = layout(width, count);
    const all = axes.flatMap(({ text, swatch }) => [text, swatch]);
    const hits = all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)));
    expect(hits).toEqual([]);
  });

  it.each(cases)('keeps the rim free of $count labels in a box $width wide', ({ width, count }) => {
    const { axes, cx, cy, radius } = layout(width, count);
    const corner = (index: number) => {
      const angle = ((firstAngle(count) + (360 * index) / count) * Math.PI) / 180;
      return { x: cx + radius * Math.sin(angle), y: cy - radius * Math.cos(angle) };
    };
    const inside = ({ text }: { text: Bounds }, x: number, y: number) =>
      x > text.left && x < text.right && y > text.top && y < text.bottom;
    // A hundred points along every side of the rim.
    for (let side = 0; side < count; side++) {
      const [from, to] = [corner(side), corner(side + 1)];
      for (let step = 0; step <= 100; step++) {
        const x = from.x + ((to.x - from.x) * step) / 100;
        const y = from.y + ((to.y - from.y) * step) / 100;
        expect(axes.some((axis) => inside(axis, x, y))).toBe(false);
      }
    }
  });

  it('leaves a radar that can be read in the narrowest column', () => {
    for (const count of [6, 7, 8]) expect(layout(264, count).radius).toBeGreaterThan(50);
  });

  it('has no axis of four or eight that points sideways, where its label would take the most room', () => {
    expect(firstAngle(8)).toBe(22.5);
    expect(firstAngle(4)).toBe(45);
    expect(firstAngle(6)).toBe(0);
  });

  it('says when there is no room', () => {
    expect(layOutRadar(names, { width: 60, height: 60, em: 14 })).toBeNull();
  });
});

describe('the lines of a label', () => {
  it('are two of about the same length for long names', () => {
    expect(labelLines('Community support')).toEqual(['Community', 'support']);
    expect(labelLines('Ease of use')).toEqual(['Ease', 'of use']);
  });

  it('are one for short names and single words', () => {
    expect(labelLines('Team fit')).toEqual(['Team fit']);
    expect(labelLines('Performance')).toEqual(['Performance']);
  });
});
