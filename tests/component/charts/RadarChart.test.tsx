import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { RadarChart } from '../../../src/charts/RadarChart';
import type { RatingSeries } from '../../../src/charts/ratingsChart';
import { axesOf, seriesOf } from './ratings';

const eight = [4, 4, 9, 7, 9, 6, 5, 10];
const radar = page.getByRole('img', { name: 'Ratings of Django' });

function draw(width: number, count: number, values = eight) {
  return render(
    <div style={{ inlineSize: width, blockSize: Math.min(width, 384) }}>
      <RadarChart
        title="Ratings of Django"
        axes={axesOf(count)}
        series={[seriesOf('Django', 0, ...values.slice(0, count))]}
      />
    </div>,
  );
}

/** A line of text has room above and below its letters; what a reader sees is about one em high. */
const lettersOf = (container: HTMLElement) =>
  [...container.querySelectorAll('text')]
    .filter((text) => Number.isNaN(Number(text.textContent)))
    .map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const spare = (bottom - top - Number.parseFloat(getComputedStyle(text).fontSize)) / 2;
      return { left, right, top: top + spare, bottom: bottom - spare };
    });

describe('a radar', () => {
  test('has a name and no tab stop in it', async () => {
    const { container } = draw(400, 6);
    await expect.element(radar).toBeVisible();
    expect(container.querySelectorAll('[tabindex="0"], a, button')).toHaveLength(0);
  });

  test('has the same scale whatever it shows', async () => {
    const { container, rerender } = draw(400, 6);
    const ringsOf = () =>
      [...container.querySelectorAll('text')]
        .map(({ textContent }) => textContent)
        .filter((text) => Number(text) > 0);
    await expect.poll(ringsOf).toEqual(['2.5', '5', '7.5', '10']);
    rerender(
      <div style={{ inlineSize: 400, blockSize: 384 }}>
        <RadarChart title="Low" axes={axesOf(6)} series={[seriesOf('Koa', 0, 0, 0, 1, 1, 2, 2)]} />
      </div>,
    );
    await expect.element(page.getByRole('img', { name: 'Low' })).toBeVisible();
    expect(ringsOf()).toEqual(['2.5', '5', '7.5', '10']);
  });

  test.each([264, 280, 328, 420, 600].flatMap((width) => [6, 7, 8].map((count) => [width, count] as const)))(
    'that is %i wide clips and overlaps none of its %i labels',
    async (width, count) => {
      await document.fonts.ready;
      const { container } = draw(width, count);
      await expect.poll(() => lettersOf(container).length).toBeGreaterThanOrEqual(count);
      const frame = radar.element().getBoundingClientRect();
      const letters = lettersOf(container);
      for (const { left, right, top, bottom } of letters) {
        expect(left).toBeGreaterThanOrEqual(frame.left);
        expect(right).toBeLessThanOrEqual(frame.right);
        expect(top).toBeGreaterThanOrEqual(frame.top);
        expect(bottom).toBeLessThanOrEqual(frame.bottom);
      }
      const hits = letters.flatMap((one, index) =>
        letters
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ),
      );
      expect(hits).toEqual([]);
    },
  );

  test('gives every series a dash and a marker of its own', async () => {
    const series = ['Django', 'Rails', 'Koa', 'Flask'].map((name, index) => seriesOf(name, index, ...eight));
    const { container } = render(
      <div style={{ inlineSize: 400, blockSize: 384 }}>
        <RadarChart title="Ratings of Django" axes={axesOf(8)} series={series} />
      </div>,
    );
    const outlines = () => [...container.querySelectorAll('path[stroke-dasharray]')];
    await expect.poll(() => outlines().length).toBe(4);
    const looks = outlines().map((outline) => ({
      dash: outline.getAttribute('stroke-dasharray'),
      // All four have the same values, so that equal paths would be equal markers.
      marker: outline.nextElementSibling?.getAttribute('d'),
    }));
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(4);
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(4);
  });

  test('is left alone when the same axes and series come again, and drawn when one changes', async () => {
    const axes = axesOf(6);
    const six = [seriesOf('Django', 0, 1, 2, 3, 4, 5, 6)];
    const view = (series: readonly RatingSeries[]) => (
      <div style={{ inlineSize: 400, blockSize: 384 }}>
        <RadarChart title="Ratings of Django" axes={axes} series={series} />
      </div>
    );
    const { container, rerender } = render(view(six));
    const outline = () => container.querySelector('path[stroke-dasharray]')?.getAttribute('d');
    await expect.poll(outline).toBeTruthy();
    const before = outline();
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(container, { subtree: true, childList: true, attributes: true });
    rerender(view(six));
    await new Promise(requestAnimationFrame);
    expect(changes).toBe(0);
    rerender(view([seriesOf('Django', 0, 1, 2, 3, 4, 5, 9)]));
    await expect.poll(outline).not.toBe(before);
    observer.disconnect();
  });
});
