import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { RadarChart } from '../../../src/charts/RadarChart';
import { RatingsFigure } from '../../../src/charts/RatingsFigure';
import { SeriesLegend } from '../../../src/charts/SeriesLegend';
import { axesOf, seriesOf } from './ratings';

const title = 'Ratings of Django and Koa';
const show = (count: number) =>
  render(
    <RatingsFigure
      title={title}
      caption="Each from 0 to 10."
      axes={axesOf(count)}
      series={[seriesOf('Django', 0, 4, 9, 2.25), seriesOf('Koa', 1, 7.5, 0, 10)]}
      Radar={RadarChart}
    >
      <SeriesLegend
        label="Lines"
        entries={[
          { id: 'django', slot: 1, name: 'Django' },
          { id: 'koa', slot: 2, name: 'Koa' },
        ]}
      />
    </RatingsFigure>,
  );

describe('a figure of ratings', () => {
  test('is a radar from three criteria on, with caption and legend', async () => {
    show(3);
    await expect.element(page.getByRole('img', { name: title })).toBeVisible();
    await expect.element(page.getByRole('figure')).toHaveTextContent('Each from 0 to 10.');
    expect(page.getByRole('list', { name: 'Lines' }).getByRole('listitem').elements()).toHaveLength(2);
  });

  test('has a twin with the same figures, closed at first', async () => {
    show(3);
    const table = page.getByRole('table', { name: title });
    await expect.element(table).not.toBeInTheDocument();
    await page.getByText('Show as a table').click();
    await expect.element(table).toBeVisible();
    expect(
      table
        .getByRole('columnheader')
        .elements()
        .map((cell) => cell.textContent),
    ).toEqual(['Criterion', 'Django', 'Koa']);
    const row = table.getByRole('row', { name: /^Community support/ });
    expect(
      row
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent),
    ).toEqual(['2.3', '10.0']);
  });

  test('is bars below three criteria', async () => {
    show(2);
    const bars = page.getByRole('list', { name: title });
    await expect.element(bars).toBeVisible();
    await expect.element(page.getByRole('img')).not.toBeInTheDocument();
    const performance = bars.getByRole('list', { name: 'Performance' });
    expect(
      performance
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual(['Django4.0', 'Koa7.5']);
  });

  test('draws bars to the scale from 0 to 10', async () => {
    const { container } = show(2);
    const fills = [...container.querySelectorAll<HTMLElement>('[style*="inline-size"]')];
    const shares = fills.map((fill) => {
      const track = fill.parentElement as HTMLElement;
      return Math.round((100 * fill.offsetWidth) / track.clientWidth);
    });
    // Performance 4 and 7.5, scalability 9 and 0.
    expect(shares).toEqual([40, 75, 90, 0]);
  });
});
