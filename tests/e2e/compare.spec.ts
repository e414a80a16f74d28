import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const section = (page: Page) => page.getByRole('region', { name: 'Compare', exact: true });
const choice = (page: Page, name: string) =>
  section(page).getByRole('group', { name: 'Frameworks to compare' }).getByRole('checkbox', { name });
const ratings = (page: Page) =>
  section(page).getByRole('table', { name: 'Ratings of the chosen frameworks, their scores and places' });
const four = ['Django', 'Koa.js', 'Node.js', 'Phoenix'];

test('four frameworks stand side by side, and a fifth has to wait', async ({ page }) => {
  await page.goto('/#/results/compare');
  await expect(section(page)).toBeFocused();
  await expect(section(page).getByText(/^Until you choose, the first two of your ranking/)).toBeVisible();
  const ticked = section(page).getByRole('checkbox', { checked: true });
  await expect(ticked).toHaveCount(2);
  await ticked.first().click();
  await ticked.first().click();
  await expect(section(page).getByText('Nothing is chosen. Choose two to four to compare.')).toBeVisible();
  await choice(page, 'Django').check();
  await expect(section(page).getByText('Only Django is chosen.')).toBeVisible();
  for (const name of four.slice(1)) await choice(page, name).check();

  await expect(section(page).getByText('Compared: Django, Koa.js, Node.js and Phoenix.')).toBeVisible();
  await expect(choice(page, 'Flask')).toBeDisabled();
  await expect(choice(page, 'Phoenix')).toBeEnabled();
  await expect(page).toHaveURL(/compare=django,koa,nodejs,phoenix/);
  await expect(section(page).getByRole('img', { name: /^Ratings of/ })).toHaveCount(4);
  await expect(
    section(page).getByText(
      'Not like for like: Node.js is a runtime, Koa.js is a micro-framework and Django and Phoenix are full-stack frameworks.',
    ),
  ).toBeVisible();
  await expect(
    section(page).getByText(/Koa\.js runs on Node\.js: to choose it is to choose Node\.js as well\./),
  ).toBeVisible();
});

test('the best by each criterion is marked, and the figures bear it out', async ({ page }) => {
  await page.goto('/#/results/compare?compare=django,koa,nodejs,phoenix');
  const rows = ratings(page).getByRole('row');
  await expect(ratings(page).getByRole('columnheader')).toHaveText(['Criterion', ...four, 'Spread']);
  for (const criterion of [
    'Performance',
    'Scalability',
    'Community support',
    'Ease of use',
    'Security',
    'Flexibility',
  ]) {
    const row = rows.filter({ has: page.getByRole('rowheader', { name: criterion }) });
    const cells = await row.getByRole('cell').allTextContents();
    const values = cells.slice(0, 4).map((text) => Number.parseFloat(text));
    const best = Math.max(...values);
    const marked = cells.slice(0, 4).map((text) => text.includes('best'));
    expect(marked, criterion).toEqual(values.map((value) => value === best));
    expect(Number(cells[4]), criterion).toBeCloseTo(best - Math.min(...values), 9);
  }
});

test('what is compared survives a reload and Back, and gives way to the leaders again', async ({ page }) => {
  await page.goto('/#/results?compare=rails,laravel');
  await expect(section(page).getByText('Compared: Ruby on Rails and Laravel.')).toBeVisible();
  // Two of the same kind need no word about it.
  await expect(section(page).getByText(/Not like for like/)).toHaveCount(0);
  await page.reload();
  await expect(choice(page, 'Laravel')).toBeChecked();
  await section(page)
    .getByRole('heading', { name: /Laravel/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Laravel' })).toBeVisible();
  await page.goBack();
  await expect(section(page).getByText('Compared: Ruby on Rails and Laravel.')).toBeVisible();
  await section(page).getByRole('button', { name: 'Back to the leaders' }).click();
  await expect(page).toHaveURL(/#\/results$/);
  await expect(section(page).getByText(/^Until you choose/)).toBeVisible();
});
