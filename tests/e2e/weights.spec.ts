import type { Page } from '@playwright/test';
import { fastestFirst, importance, order, pointAt, ranking } from './support/results';
import { expect, test } from './support/test';

const others = ['scalability', 'community support', 'ease of use', 'security', 'flexibility'] as const;
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true });

test.beforeEach(async ({ page }) => {
  await page.goto('/#/results');
});

test('the order follows the weights, and the figures agree with it', async ({ page }) => {
  const before = await order(page);
  await pointAt(importance(page, 'performance').slider, 10);
  for (const criterion of others) await pointAt(importance(page, criterion).slider, 0);
  await expect.poll(() => order(page)).toEqual(fastestFirst);
  expect(before).not.toEqual(fastestFirst);
  await expect(page.getByText(/performance counts 100\s% and it rates 10\.0 there/)).toBeVisible();

  await page.getByText('Show the bars in figures').click();
  const table = page.getByRole('table', { name: /^Points that each criterion contributes/ });
  const figures = async () =>
    table
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
      );
  for (const change of [async () => {}, async () => importance(page, 'security').number.fill('7')]) {
    await change();
    const rows = await ranking(page);
    await expect(table.getByRole('rowheader')).toHaveText(rows.map(({ name }) => new RegExp(`^${name}`)));
    const shown = await figures();
    expect(shown.map(([, , score]) => Number(score))).toEqual(rows.map(({ score }) => score));
    for (const [, , score, ...contributions] of shown) {
      const sum = contributions.reduce((total, text) => total + Number(text), 0);
      // Six contributions and the score itself are each rounded to a tenth.
      expect(Math.abs(sum - Number(score))).toBeLessThanOrEqual(7 * 0.05 + 1e-9);
    }
  }
});

test('the charts and the table follow as well', async ({ page }) => {
  await pointAt(importance(page, 'performance').slider, 10);
  for (const criterion of others) await pointAt(importance(page, criterion).slider, 0);
  await expect(
    page.getByRole('img', { name: /^Ratings of ASP\.NET Core, Node\.js and Koa\.js/ }),
  ).toBeVisible();
  await expect(
    page.getByText('the first two of your ranking are compared: ASP.NET Core and Node.js.'),
  ).toBeVisible();
  const table = page.getByRole('table', { name: 'All frameworks with rank, score and ratings' });
  await expect(table.getByRole('rowheader')).toHaveText(fastestFirst.map((name) => new RegExp(`^${name}`)));
});

test('a change is taken back and made again, with buttons and with keys', async ({ page }) => {
  const start = await order(page);
  await expect(undo(page)).toBeHidden();
  await importance(page, 'security').number.fill('10');
  await importance(page, 'performance').number.fill('0');
  const changed = await order(page);
  expect(changed).not.toEqual(start);

  await undo(page).click();
  await expect(importance(page, 'performance').number).toHaveValue('5');
  await expect(importance(page, 'security').number).toHaveValue('10');
  await undo(page).click();
  await expect(importance(page, 'security').number).toHaveValue('5');
  expect(await order(page)).toEqual(start);
  await expect(undo(page)).toBeDisabled();

  await redo(page).click();
  await page.keyboard.press('Control+Shift+Z');
  await expect(importance(page, 'performance').number).toHaveValue('0');
  expect(await order(page)).toEqual(changed);
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  expect(await order(page)).toEqual(start);
  await page.keyboard.press('Control+Y');
  await expect(importance(page, 'security').number).toHaveValue('10');
});

test('a drag of a slider is one step to take back', async ({ page }) => {
  const { number, slider } = importance(page, 'security');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider has no box');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width, y, { steps: 6 });
  await page.mouse.up();
  await expect(number).toHaveValue('10');
  await undo(page).click();
  await expect(number).toHaveValue('5');
  await expect(undo(page)).toBeDisabled();
});

test('importances of nothing at all mean equal weights, and go back to their start', async ({ page }) => {
  const start = await order(page);
  for (const criterion of ['performance', ...others]) await importance(page, criterion).number.fill('0');
  await expect(page.getByText('Every importance is 0, so all criteria count the same.')).toBeVisible();
  expect(await order(page)).toEqual(start);
  await page.getByRole('button', { name: 'Set all back' }).click();
  await expect(importance(page, 'performance').number).toHaveValue('5');
});

test('what counts is explained at each bar', async ({ page }) => {
  await importance(page, 'team fit').slider.waitFor({ state: 'detached' });
  const bar = page.getByRole('button', { name: /^How ASP\.NET Core gets/ });
  await bar.click();
  // The reference of all throughput rates 10, and counts a sixth of 100.
  const performance = page.getByRole('row', { name: /^Performance 10\.0.* × 17\s% 16\.7$/ });
  await expect(performance).toBeVisible();
  await bar.click();
  await expect(performance).toBeHidden();
});
