import type { Page } from '@playwright/test';
import { focused, tabTo } from './support/keyboard';
import { fastestFirst, importance, order, pointAt, ranking } from './support/results';
import { expect, test } from './support/test';

const others = ['scalability', 'community support', 'ease of use', 'security', 'flexibility'] as const;
const section = (page: Page) => page.getByRole('region', { name: 'Before and after', exact: true });
const pin = (page: Page) =>
  section(page).getByRole('button', { name: 'Pin the present ranking', exact: true });
const table = (page: Page) =>
  section(page).getByRole('table', { name: 'Scores of 100, in the present order' });
const nothingMoved = (page: Page) =>
  section(page).getByText('The order is the same as when you pinned it.', { exact: true });

/** Names on the left and on the right of the slope graph, from the top down. */
const sides = (page: Page) =>
  section(page)
    .getByRole('list')
    .evaluateAll((lists) =>
      lists.map((list) => [...list.children].map((item) => item.textContent.replace(/^\d+/, ''))),
    );

async function changes(page: Page) {
  const rows = await table(page)
    .getByRole('row')
    .evaluateAll((elements) =>
      elements.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
    );
  return rows.slice(1).map(([name = '', before = '', now = '', change = '', place = '']) => ({
    name,
    before: Number(before),
    now: Number(now),
    change: Number(change.replace('−', '-').replace(/[+±]/, '')),
    place,
  }));
}

test('a pinned ranking stands beside the present one', async ({ page }) => {
  await page.goto('/#/results');
  const before = await ranking(page);
  await page.getByRole('link', { name: 'Before and after', exact: true }).click();
  await pin(page).click();
  await expect(nothingMoved(page)).toBeVisible();

  await pointAt(importance(page, 'performance').slider, 10);
  for (const criterion of others) await pointAt(importance(page, criterion).slider, 0);
  await expect.poll(() => order(page)).toEqual(fastestFirst);
  await expect.poll(() => sides(page)).toEqual([before.map(({ name }) => name), fastestFirst]);
  await expect(section(page).locator('svg line')).toHaveCount(10);

  const after = await ranking(page);
  const shown = await changes(page);
  expect(shown.map(({ name, now }) => ({ name, score: now }))).toEqual(after);
  let moved = 0;
  for (const [index, row] of shown.entries()) {
    const start = before.findIndex(({ name }) => name === row.name);
    expect(row.before).toBe(before[start]?.score);
    // Both scores and their difference are each rounded to a tenth.
    expect(Math.abs(row.now - row.before - row.change)).toBeLessThanOrEqual(0.15 + 1e-9);
    const gained = start - index;
    if (gained !== 0) moved += 1;
    expect(row.place).toBe(gained === 0 ? 'same place' : `${gained > 0 ? 'up' : 'down'} ${Math.abs(gained)}`);
  }
  expect(moved).toBeGreaterThan(0);
  await expect(section(page).getByText(`${moved} of 10 changed place since you pinned.`)).toBeVisible();

  await page.reload();
  await expect.poll(() => sides(page)).toEqual([before.map(({ name }) => name), fastestFirst]);
  expect(await changes(page)).toEqual(shown);

  await section(page).getByRole('button', { name: 'Remove the pin' }).click();
  await expect(table(page)).toBeHidden();
  await page.reload();
  await expect(pin(page)).toBeVisible();
  expect(await order(page)).toEqual(fastestFirst);
});

test('who is ruled out since has no place, and keeps its score', async ({ page }) => {
  await page.goto('/#/results');
  await pin(page).click();
  await expect(nothingMoved(page)).toBeVisible();
  const before = await changes(page);
  await page.goto('/#/must-haves?return=results');
  await page.getByRole('checkbox', { name: /^ORM/ }).check();
  await page.getByRole('link', { name: 'See the results' }).click();
  await expect
    .poll(async () => (await changes(page)).find(({ name }) => name === 'Koa.js'))
    .toEqual({ ...before.find(({ name }) => name === 'Koa.js'), place: 'ruled out now' });
  const koa = section(page).getByRole('listitem').filter({ hasText: 'Koa.js' });
  await expect(koa.first()).toHaveText(/^\d+Koa\.js$/);
  await expect(koa.last()).toHaveText('outKoa.js');
});

test('the same by keyboard alone, with undo and redo', async ({ page }) => {
  await page.goto('/#/results');
  const before = await order(page);
  await tabTo(page, 'link', 'Before and after');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ role: 'region', name: 'Before and after' });
  await tabTo(page, 'button', 'Pin the present ranking', { limit: 1 });
  await page.keyboard.press('Enter');
  await expect(nothingMoved(page)).toBeVisible();
  // The same button pins anew; it keeps the focus.
  expect(await focused(page)).toMatchObject({ role: 'button', name: 'Pin the present ranking instead' });

  // Past the end of the page the round begins anew.
  await tabTo(page, 'link', 'Weights');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ role: 'region', name: 'Weights' });
  await tabTo(page, 'slider', 'Importance of performance', { limit: 2 });
  await page.keyboard.press('End');
  for (const criterion of others) {
    await tabTo(page, 'slider', `Importance of ${criterion}`, { limit: 5 });
    await page.keyboard.press('Home');
  }
  await expect.poll(() => sides(page)).toEqual([before, fastestFirst]);
  const shown = await changes(page);

  for (let step = 0; step <= others.length; step++) await page.keyboard.press('Control+Z');
  await expect(nothingMoved(page)).toBeVisible();
  expect(await sides(page)).toEqual([before, before]);
  expect((await changes(page)).every(({ change, place }) => change === 0 && place === 'same place')).toBe(
    true,
  );
  for (let step = 0; step <= others.length; step++) await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => sides(page)).toEqual([before, fastestFirst]);
  expect(await changes(page)).toEqual(shown);
});
