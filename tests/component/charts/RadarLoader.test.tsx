import { render } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RadarChart } from '../../../src/charts/RadarChart';
import { type RadarComponent, RadarLoader } from '../../../src/charts/RadarLoader';
import { RatingsFigure } from '../../../src/charts/RatingsFigure';
import { resource } from '../../../src/lib/resource';
import { axesOf, seriesOf } from './ratings';

type LoadRadar = () => Promise<RadarComponent>;

const title = 'Ratings of Django';
const show = (load?: LoadRadar) =>
  render(
    <RadarLoader {...(load && { radar: resource(load) })}>
      {(Radar) => (
        <RatingsFigure
          title={title}
          caption="Each from 0 to 10."
          axes={axesOf(3)}
          series={[seriesOf('Django', 0, 4, 9, 2)]}
          Radar={Radar}
        />
      )}
    </RadarLoader>,
  );

const radar = page.getByRole('img', { name: title });
const again = page.getByRole('button', { name: 'Try again' });
const failing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const loading: LoadRadar = () => Promise.resolve(RadarChart);

describe('loading the radar', () => {
  test('brings it by itself', async () => {
    show();
    await expect.element(radar).toBeVisible();
    await expect.element(again).not.toBeInTheDocument();
  });

  test('keeps the space while it waits', async () => {
    let deliver: (radar: RadarComponent) => void = () => undefined;
    const { container } = show(
      () =>
        new Promise((resolve) => {
          deliver = resolve;
        }),
    );
    await expect.element(page.getByText('Loading the radar…')).toBeVisible();
    const before = container.getBoundingClientRect().height;
    deliver(RadarChart);
    await expect.element(radar).toBeVisible();
    expect(container.getBoundingClientRect().height).toBe(before);
  });

  test('that fails leaves a sentence and the figures', async () => {
    show(failing);
    await expect.element(page.getByRole('status')).toHaveTextContent(/^The radar could not be loaded/);
    const table = page.getByRole('table', { name: title });
    await expect.element(table).toBeVisible();
    expect(
      table
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent),
    ).toEqual(['4.0', '9.0', '2.0']);
  });

  test('can be tried again', async () => {
    const load = vi.fn(loading).mockImplementationOnce(failing);
    show(load);
    await again.click();
    await expect.element(radar).toBeVisible();
    await expect.element(again).not.toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('that fails offers a new page as well, which alone helps once the app was updated', async () => {
    show(failing);
    await expect.element(page.getByRole('button', { name: 'Reload this page' })).toBeVisible();
    await expect.element(page.getByText(/the app was updated after this page was opened/)).toBeVisible();
    await expect.element(page.getByText(/Your answers are kept\./)).toBeVisible();
    await again.click();
    await expect.element(page.getByRole('button', { name: 'Reload this page' })).toBeVisible();
    await expect.element(again).toBeVisible();
  });
});
