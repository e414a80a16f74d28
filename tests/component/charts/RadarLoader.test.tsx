import { render } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RadarChart } from '../../../src/charts/RadarChart';
import { type LoadRadar, RadarLoader } from '../../../src/charts/RadarLoader';
import { RatingsFigure } from '../../../src/charts/RatingsFigure';
import { axesOf, seriesOf } from './ratings';

const title = 'Ratings of Django';
const show = (load?: LoadRadar) =>
  render(
    <RadarLoader {...(load && { load })}>
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

afterEach(() => vi.restoreAllMocks());

const radar = page.getByRole('img', { name: title });
const again = page.getByRole('button', { name: 'Try again' });
const failing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const loading: LoadRadar = () => Promise.resolve({ default: RadarChart });

describe('loading the radar', () => {
  test('brings it by itself', async () => {
    show();
    await expect.element(radar).toBeVisible();
    await expect.element(again).not.toBeInTheDocument();
  });

  test('keeps the space while it waits', async () => {
    let deliver: (value: Awaited<ReturnType<LoadRadar>>) => void = () => undefined;
    const { container } = show(
      () =>
        new Promise((resolve) => {
          deliver = resolve;
        }),
    );
    await expect.element(page.getByText('Loading the radar…')).toBeVisible();
    const before = container.getBoundingClientRect().height;
    deliver({ default: RadarChart });
    await expect.element(radar).toBeVisible();
    expect(container.getBoundingClientRect().height).toBe(before);
  });

  test('that fails leaves a sentence and the figures', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
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
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn(loading).mockImplementationOnce(failing);
    show(load);
    await again.click();
    await expect.element(radar).toBeVisible();
    await expect.element(again).not.toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('that fails twice offers a new page, for browsers that remember the failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show(failing);
    const reload = page.getByRole('button', { name: 'Reload this page' });
    await expect.element(again).toBeVisible();
    await expect.element(reload).not.toBeInTheDocument();
    await again.click();
    await expect.element(reload).toBeVisible();
    await expect.element(again).toBeVisible();
  });
});
