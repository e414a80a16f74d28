import type { Page } from '@playwright/test';
import { focused, press, tabTo } from './support/keyboard';
import { order, ranking } from './support/results';
import { expect, test } from './support/test';

/** The screen has opened, and its heading has the focus without anybody having put it there. */
async function expectArrival(page: Page, heading: RegExp, title: string) {
  await expect
    .poll(() => focused(page))
    .toMatchObject({ role: 'heading', name: expect.stringMatching(heading) });
  await expect(page).toHaveTitle(`${title} · Ten to One`);
}

async function follow(page: Page, link: string) {
  await tabTo(page, 'link', link);
  await page.keyboard.press('Enter');
}

async function tick(page: Page, name: string | RegExp) {
  await tabTo(page, 'checkbox', name);
  await page.keyboard.press('Space');
}

test('the questions, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await follow(page, 'Begin');

  await expectArrival(page, /^Step 1 of 5/, 'Step 1 of 5: Project');
  await tick(page, 'E-commerce');
  await tick(page, 'Software as a service');
  await tabTo(page, 'checkbox', 'E-commerce', { key: 'Shift+Tab' });
  await page.keyboard.press('Space');
  await expect(page.getByText('1 of 3 chosen.')).toBeVisible();
  await follow(page, 'Continue');

  await expectArrival(page, /^Step 2 of 5/, 'Step 2 of 5: Team');
  // A group of radio buttons is one stop; arrows move inside it.
  await tabTo(page, 'radio', 'Well');
  await page.keyboard.press('Space');
  await press(page, 'ArrowRight', 1);
  await expect(
    page.getByRole('group', { name: /^JavaScript/ }).getByRole('radio', { name: 'Some' }),
  ).toBeChecked();
  await follow(page, 'Continue');

  await expectArrival(page, /^Step 3 of 5/, 'Step 3 of 5: Must-haves');
  await tick(page, /^Background jobs/);
  await expect(page.getByText('2 frameworks stay in, 8 are ruled out.')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^All \w+ stay in\.$/)).toBeVisible();
  await follow(page, 'Continue');

  await expectArrival(page, /^Step 4 of 5/, 'Step 4 of 5: Priorities');
  await tabTo(page, 'slider', 'Importance of security');
  await press(page, 'ArrowRight', 2);
  await expect(page.getByRole('slider', { name: 'Importance of security' })).toHaveValue('10');
  await tabTo(page, 'spinbutton', /^Importance of flexibility/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('7.5');
  await tabTo(page, 'button', 'Less: Importance of flexibility', { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('spinbutton', { name: /^Importance of flexibility/ })).toHaveValue('7');
  await follow(page, 'Continue');

  await expectArrival(page, /^Step 5 of 5/, 'Step 5 of 5: Check answers');
  await follow(page, 'Change must-haves');
  await expectArrival(page, /^Step 3 of 5/, 'Step 3 of 5: Must-haves');
  await tick(page, /^ORM/);
  await follow(page, 'Continue to your answers');
  await expectArrival(page, /^Step 5 of 5/, 'Step 5 of 5: Check answers');
  await follow(page, 'See the results');
  await expectArrival(page, /^Your ranking$/, 'Results');
  expect(await ranking(page)).toHaveLength(10);
  await expect(page.getByText('Ruled out. ORM: none.').first()).toBeVisible();
});

test('the weights on the results, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'button', /^High-traffic application/);
  await page.keyboard.press('Enter');
  await expectArrival(page, /^Your ranking$/, 'Results');
  const before = await order(page);

  await follow(page, 'Weights');
  await expect.poll(() => focused(page)).toMatchObject({ role: 'region', name: 'Weights' });
  for (const criterion of ['performance', 'scalability', 'project fit']) {
    await tabTo(page, 'slider', `Importance of ${criterion}`);
    await page.keyboard.press('Home');
  }
  await tabTo(page, 'slider', 'Importance of ease of use', { key: 'Shift+Tab' });
  await press(page, 'ArrowRight', 7);
  await expect(page.getByRole('slider', { name: 'Importance of ease of use' })).toHaveValue('10');
  const after = await order(page);
  expect(after).not.toEqual(before);

  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('slider', { name: 'Importance of ease of use' })).toHaveValue('3');
  await tabTo(page, 'button', 'Redo', { key: 'Shift+Tab', limit: 120 });
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(after);

  // The bars have their figures for whoever cannot point at them, too.
  await tabTo(page, 'button', /^How .+ gets .+ points$/);
  await expect(page.getByRole('row', { name: /^Ease of use/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /^Ease of use \d+\.\d ×/ })).toHaveCount(0);
});

test('the table, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await follow(page, 'Just browse the table');
  await expect.poll(() => focused(page)).toMatchObject({ role: 'region', name: 'Table' });

  await tabTo(page, 'searchbox', 'Name');
  await page.keyboard.type('o');
  // All but Express.js, Flask and Laravel.
  await expect(page.getByText(/^7 of 10 frameworks$/)).toBeVisible();
  await tabTo(page, 'button', 'Kind');
  await page.keyboard.press('Enter');
  await tick(page, 'Runtime');
  await tick(page, 'Micro-framework');
  await expect(page.getByText(/^2 of 10 frameworks$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: 'Runtime' })).toBeHidden();
  expect(await focused(page)).toMatchObject({ role: 'button', name: 'Kind 2 chosen' });

  await tabTo(page, 'button', /^Performance/);
  await page.keyboard.press('Enter');
  const header = page.getByRole('columnheader', { name: /^Performance/ });
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const rows = page.getByRole('table', { name: /^All frameworks/ }).getByRole('rowheader');
  // 0.69 and 0.63 of the fastest.
  await expect(rows).toHaveText([/^Node\.js/, /^Koa\.js/]);
  await page.keyboard.press('Space');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows).toHaveText([/^Koa\.js/, /^Node\.js/]);

  await tabTo(page, 'button', 'Clear filters', { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^10 of 10 frameworks$/)).toBeVisible();
  // The slowest is at the top, because the table still has its lowest performance first.
  await follow(page, 'Laravel');
  await expectArrival(page, /^Laravel$/, 'Laravel');
});

test('the comparison, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await follow(page, 'Results');
  await expectArrival(page, /^Your ranking$/, 'Results');
  await follow(page, 'Compare');
  await expect.poll(() => focused(page)).toMatchObject({ role: 'region', name: 'Compare' });
  await tick(page, 'Flask');
  await tick(page, 'Django');
  const section = page.getByRole('region', { name: 'Compare', exact: true });
  await expect(section.getByRole('checkbox', { name: 'Phoenix' })).toBeDisabled();
  await expect(section.getByText(/Not like for like: Flask is a micro-framework/)).toBeVisible();
  await tabTo(page, 'checkbox', 'Flask', { key: 'Shift+Tab' });
  await page.keyboard.press('Space');
  await expect(section.getByRole('checkbox', { name: 'Phoenix' })).toBeEnabled();
  await tabTo(page, 'button', 'Back to the leaders');
  await page.keyboard.press('Enter');
  await expect(section.getByText(/^Until you choose/)).toBeVisible();
});

test('the content is one key away', async ({ page }) => {
  await page.goto('/#/review');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ role: 'button', name: 'Skip to the content' });
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatchObject({ role: 'heading' });
});
