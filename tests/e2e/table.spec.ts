import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const table = (page: Page) =>
  page.getByRole('table', { name: 'All frameworks with rank, score and ratings' });
const header = (page: Page, name: string) => table(page).getByRole('columnheader', { name });
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link').allTextContents();
const counted = (page: Page) => page.getByText(/^\d+ of 10 frameworks$/);
const panel = (page: Page, name: RegExp) =>
  page.getByRole('search', { name: 'Filter the table' }).getByRole('button', { name });
const clear = (page: Page) => page.getByRole('button', { name: 'Clear filters' });

/** What a column reads from top to bottom. */
async function column(page: Page, name: string): Promise<readonly number[]> {
  const headings = await table(page).getByRole('columnheader').allTextContents();
  const index = headings.findIndex((text) => text.startsWith(name));
  const cells = await table(page)
    .getByRole('row')
    .evaluateAll(
      (rows, at) => rows.slice(1).map((row) => (row as HTMLTableRowElement).cells[at]?.textContent ?? ''),
      index,
    );
  return cells.map(Number);
}

test('sorting and filters stand in the address, and a reload brings them back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Just browse the table' }).click();
  await expect(counted(page)).toHaveText('10 of 10 frameworks');
  await expect(header(page, 'Rank')).toHaveAttribute('aria-sort', 'ascending');

  await header(page, 'Security').getByRole('button').click();
  await expect(header(page, 'Security')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/#\/results\/table\?sort=-security$/);
  const ratings = await column(page, 'Security');
  expect(ratings).toEqual(ratings.toSorted((one, other) => other - one));
  await header(page, 'Security').getByRole('button').click();
  await expect(page).toHaveURL(/sort=security$/);
  expect(await column(page, 'Security')).toEqual(ratings.toReversed());

  await panel(page, /^Language/).click();
  await page.getByRole('checkbox', { name: 'Python' }).check();
  await page.getByRole('checkbox', { name: 'JavaScript or TypeScript' }).check();
  await page.keyboard.press('Escape');
  await expect(panel(page, /^Language 2 chosen/)).toBeFocused();
  await page.getByRole('searchbox', { name: 'Name' }).fill('s');
  await expect(counted(page)).toHaveText('4 of 10 frameworks');
  expect((await names(page)).toSorted()).toEqual(['Express.js', 'Flask', 'Koa.js', 'Node.js']);
  const ease = await column(page, 'Ease of use');
  await panel(page, /^Minimum ratings/).click();
  await page.getByRole('slider', { name: 'Ease of use', exact: true }).fill('6.5');
  await expect(page).toHaveURL(/min=ease:6\.5/);
  await page.keyboard.press('Escape');
  const left = ease.filter((rating) => rating >= 6.5).length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(4);
  const remaining = `${left} of 10 frameworks`;
  await expect(counted(page)).toHaveText(remaining);
  const shown = await names(page);
  for (const rating of await column(page, 'Ease of use')) expect(rating).toBeGreaterThanOrEqual(6.5);

  await page.reload();
  await expect(counted(page)).toHaveText(remaining);
  expect(await names(page)).toEqual(shown);
  await expect(header(page, 'Security')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('searchbox', { name: 'Name' })).toHaveValue('s');

  await clear(page).click();
  await expect(counted(page)).toHaveText('10 of 10 frameworks');
  await expect(counted(page)).toBeFocused();
  await expect(page).toHaveURL(/#\/results\/table\?sort=security$/);
  await expect(clear(page)).toBeDisabled();
});

test('Back from a framework brings the filtered table back', async ({ page }) => {
  await page.goto('/#/results/table?sort=name&kind=micro-framework');
  await expect.poll(() => names(page)).toEqual(['Express.js', 'Flask', 'Koa.js']);
  await panel(page, /^Kind 1 chosen/).click();
  await page.getByRole('checkbox', { name: 'Runtime' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page)).toEqual(['Express.js', 'Flask', 'Koa.js', 'Node.js']);
  await table(page).getByRole('link', { name: 'Koa.js', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Koa.js' })).toBeFocused();
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(['Express.js', 'Flask', 'Koa.js', 'Node.js']);
  await expect(page).toHaveURL(/kind=micro-framework,runtime/);
});

test('columns can be hidden, and hidden in an address', async ({ page }) => {
  await page.goto('/#/results/table?hide=kind,language');
  await expect(header(page, 'Score')).toBeVisible();
  await expect(header(page, 'Kind')).toHaveCount(0);
  await panel(page, /^Columns 2 hidden/).click();
  await page.getByRole('checkbox', { name: 'Kind' }).check();
  await page.getByRole('checkbox', { name: 'Rank' }).uncheck();
  await expect(page).toHaveURL(/hide=language,rank$/);
  await expect(header(page, 'Kind')).toBeVisible();
  await expect(header(page, 'Rank')).toHaveCount(0);
});

test('filters that leave nobody say which to drop', async ({ page }) => {
  await page.goto('/#/results/table?language=ruby&kind=runtime');
  await expect(counted(page)).toHaveText('0 of 10 frameworks');
  await expect(
    page.getByText(/No framework has runtime as its kind and Ruby as its language\./),
  ).toBeVisible();
  await clear(page).last().click();
  await expect(counted(page)).toHaveText('10 of 10 frameworks');
});
