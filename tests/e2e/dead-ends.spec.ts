import type { Page } from '@playwright/test';
import { storeAnswers } from './support/answers';
import { order } from './support/results';
import { expect, test } from './support/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('must-haves that rule everybody out say so and lead to where that is mended', async ({ page }) => {
  await page.goto('/#/must-haves');
  await page.getByRole('checkbox', { name: /^GraphQL/ }).check();
  await page.getByRole('checkbox', { name: /^Admin interface/ }).check();
  await expect(page.getByText(/Without (GraphQL|Admin interface), .+ (is|are) back\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the results' }).click();

  await expect(
    page.getByText('Nobody is left: no framework has GraphQL and Admin interface together.'),
  ).toBeVisible();
  await expect(page.getByText(/^Ruled out\. /)).not.toHaveCount(0);
  expect(await order(page)).toHaveLength(10);
  await page.getByRole('link', { name: 'Change the must-haves' }).click();
  await page.getByRole('checkbox', { name: /^GraphQL/ }).uncheck();
  await page.getByRole('link', { name: 'See the results', exact: true }).click();
  await expect(page.getByText(/^(Django|Laravel) leads by .+ over (Django|Laravel)/)).toBeVisible();
});

test('an unknown address says so and leads on', async ({ page }) => {
  await storeAnswers(page);
  for (const hash of [
    '#/nowhere',
    '#/results/nowhere',
    '#/framework/struts',
    '#/project/7',
    '#/%E0%A4%A',
    '#/<b>x</b>',
  ]) {
    await test.step(hash, async () => {
      await page.goto(`/${hash}`);
      await expect(heading(page)).toHaveText('There is no page at this address');
      await expect(page).toHaveTitle('Page not found · Ten to One');
      await expect(page.getByText(/Your answers are untouched\./)).toBeVisible();
      await page.getByRole('link', { name: 'Go to the start' }).click();
      await expect(page.getByRole('link', { name: 'Continue with your answers' })).toBeVisible();
    });
  }
});

test('a mistyped address offers the page that was meant', async ({ page }) => {
  await page.goto('/#/framework/djnago');
  await page.getByRole('main').getByRole('link', { name: 'Django', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Django' })).toBeFocused();
});

test('the part of an address that cannot be read is named, and the rest works', async ({ page }) => {
  for (const [hash, sentence] of [
    ['#/results?sort=beauty', 'The table cannot be sorted by “beauty”; it is sorted by rank.'],
    ['#/results?compare=django,struts', '“struts” in “compare” is not known here and was left out.'],
    ['#/results?compare=django,rails,flask,koa,phoenix', 'Only the first 4 of 5 frameworks are compared.'],
    ['#/results?min=security:11', '“security:11” in “min” is not a criterion with a rating from 0 to 10'],
    ['#/results?language=cobol', '“cobol” in “language” is not known here and was left out.'],
    ['#/results?hide=name', '“name” in “hide” is not known here and was left out.'],
    ['#/team?return=moon', 'This page cannot return to “moon”; Continue goes to the next question.'],
  ] as const) {
    await test.step(hash, async () => {
      await page.goto(`/${hash}`);
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
      await expect(heading(page)).toHaveText(hash.startsWith('#/team') ? /Which languages/ : 'Your ranking');
    });
  }
});

test.describe('a part of the app that does not load', () => {
  test.use({
    expectedErrors:
      /net::ERR_FAILED|status of 404|Failed to fetch dynamically imported module|Unable to preload CSS/,
  });

  test('gets a sentence, and a reload mends it with all answers kept', async ({ page }) => {
    await page.route(/\/ResultsScreen-[\w-]+\.js$/, (route) => route.abort());
    await page.goto('/#/review');
    await page.getByRole('link', { name: 'Change project' }).click();
    await page.getByRole('checkbox', { name: 'Social network' }).check();
    await page.getByRole('link', { name: 'Results', exact: true }).click();
    await expect(heading(page)).toHaveText('This page could not be shown');
    await expect(page.getByText(/Your answers are kept\. Check the connection, then reload/)).toBeVisible();

    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload this page' }).click();
    await expect(heading(page)).toHaveText('Your ranking');
    expect(await order(page)).toHaveLength(10);
    await page.getByRole('link', { name: 'Questions' }).click();
    await expect(page.getByRole('checkbox', { name: 'Social network' })).toBeChecked();
  });

  test('leaves the other pages usable', async ({ page }) => {
    await page.route(/\/ResultsScreen-[\w-]+\.js$/, (route) => route.abort());
    await page.goto('/#/results');
    await expect(heading(page)).toHaveText('This page could not be shown');
    await page.getByRole('link', { name: 'Go to the start' }).click();
    await page.getByRole('link', { name: 'Begin' }).click();
    await expect(heading(page)).toContainText('What are you building?');
  });

  test('is only the radar where only that fails: its table takes its place', async ({ page }) => {
    await page.route(/\/RadarChart-[\w-]+\.js$/, (route) => route.abort());
    await page.goto('/#/results');
    await expect(page.getByText(/^The radar could not be loaded/).first()).toBeVisible();
    await expect(page.getByRole('table', { name: /^Ratings of .+ by 6 criteria$/ }).first()).toBeVisible();
    expect(await order(page)).toHaveLength(10);
  });

  test('is asked for again by a button once the connection is back', async ({ page }) => {
    await page.route(/\/FrameworkScreen-[\w-]+\.js$/, (route) => route.abort());
    await page.goto('/#/framework/django');
    await expect(heading(page)).toHaveText('This page could not be shown');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Django' })).toBeFocused();
  });

  test('comes with a reload where a newer version took its place', async ({ page }) => {
    await page.route(/\/RadarChart-[\w-]+\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('/#/results/radar?name=js');
    const part = page.getByRole('region', { name: 'Top three', exact: true });
    await part.getByRole('button', { name: 'Try again' }).click();
    await expect(part.getByText(/the app was updated after this page was opened/)).toBeVisible();
    await page.unrouteAll();
    await part.getByRole('button', { name: 'Reload this page' }).click();
    await expect(part.getByRole('img', { name: /^Ratings of/ })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Name' })).toHaveValue('js');
  });
});
