import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expectAccessible } from './support/accessible';
import { decisionWith, storeAnswers } from './support/answers';
import { fastestFirst, order } from './support/results';
import { expect, test } from './support/test';

test.describe('learning', () => {
  test('leads from the header to a topic with an address of its own, which a reload keeps', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Learn' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Which framework is the most secure?' })
      .click();
    const topic = page.getByRole('heading', { name: 'Which framework is the most secure?' });
    await expect(page).toHaveURL(/#\/learn\/most-secure$/);
    await expect(topic).toBeFocused();
    await expect(topic).toBeInViewport();
    await page.reload();
    await expect(topic).toBeFocused();
    await expect(topic).toBeInViewport();
    await expect(page).toHaveTitle('Which framework is the most secure? · Ten to One');
    await page.goBack();
    await expect(page).toHaveURL(/#\/learn$/);
  });

  test('a question opens as a scenario, and undo brings the answers back', async ({ page }) => {
    await storeAnswers(page, decisionWith({ projectTypes: ['cms'], importances: { ease: 9 } }));
    await page.goto('/#/results');
    const before = await order(page);
    await page.goto('/#/learn/fastest');
    await page
      .getByRole('region', { name: 'Which framework is the fastest?' })
      .getByRole('button', { name: 'Open this scenario in the results' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your ranking' })).toBeFocused();
    expect((await order(page))[0]).toBe(fastestFirst[0]);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await expect(undo).toHaveAttribute('title', 'Undo: starting from “Which framework is the fastest?”');
    await undo.click();
    await expect.poll(() => order(page)).toEqual(before);
  });
});

test.describe('services', () => {
  test('keep in the address what was chosen', async ({ page }) => {
    await page.goto('/#/learn/several-together');
    await page.getByRole('link', { name: 'Plan services for your weights' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^One framework per service/ })).toBeFocused();
    await page.getByRole('checkbox', { name: 'E-commerce' }).check();
    await page.getByRole('checkbox', { name: 'REST API' }).uncheck();
    await expect(page).toHaveURL(/#\/services\?for=real-time,e-commerce,cms$/);
    await page.reload();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
    const table = page.getByRole('table', { name: 'The best framework for each service' });
    await expect(table.getByRole('rowheader')).toHaveText([
      'Real-time application',
      'E-commerce',
      'Content management',
    ]);
    // What was chosen is no step for Back.
    await page.goBack();
    await expect(page).toHaveURL(/#\/learn\/several-together$/);
  });
});

test.describe('sources', () => {
  test('are loaded when they are asked for, and searched and sorted in the address', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const isSources = (url: string) => /allSources/.test(url);
    expect(scripts.filter(isSources)).toEqual([]);

    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /^All sources/ })
      .click();
    const table = page.getByRole('table', { name: 'Sources' });
    await expect(table).toBeVisible();
    expect(scripts.filter(isSources)).toHaveLength(1);
    await page.getByRole('searchbox', { name: 'Search' }).fill('techempower round 23');
    await table.getByRole('columnheader', { name: 'Source' }).getByRole('button').click();
    await expect(page).toHaveURL(/#\/sources\?search=techempower\+round\+23&sort=title$/);
    const titles = await table.getByRole('rowheader').allTextContents();
    expect(titles.length).toBeGreaterThan(0);

    await page.reload();
    await expect(table.getByRole('rowheader')).toHaveText(titles);
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('techempower round 23');
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${titles.length} of \\d+ sources`));
  });
});

test.describe('sources that do not load', () => {
  test.use({ expectedErrors: /allSources|ERR_FAILED|dynamically imported/ });

  test('say so in their place, and are asked for again by a button or a reload', async ({ page }) => {
    await page.route(/allSources/, (route) => route.abort());
    await page.goto('/#/sources');
    await expect(page.getByText(/^The sources could not be loaded/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All sources');
    await page.getByRole('button', { name: 'Reload this page' }).click();
    await expect(page.getByText(/^The sources could not be loaded/)).toBeVisible();
    await page.unroute(/allSources/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table', { name: 'Sources' })).toBeVisible();
  });
});

test('the data can be downloaded and keeps to its schema', async ({ page }) => {
  await page.goto('/#/sources');
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  const files: Record<
    string,
    { contents?: string; version?: string; ratings?: unknown[]; records?: unknown[] }
  > = {};
  for (const name of ['Schema', 'Ratings', 'Evidence']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `${name} (JSON)` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${name.toLowerCase()}.json`);
    files[name] = JSON.parse(readFileSync(await download.path(), 'utf8'));
  }
  const validate = ajv.compile(files.Schema ?? {});
  for (const name of ['Ratings', 'Evidence']) {
    validate(files[name]);
    expect(validate.errors ?? [], name).toEqual([]);
  }
  expect(files.Ratings?.ratings).toHaveLength(60);
  expect(files.Evidence?.records?.length).toBeGreaterThan(0);
  const checked = await page.getByRole('contentinfo').locator('time').getAttribute('datetime');
  expect(files.Ratings?.version).toBe(checked);
  expect(files.Evidence?.version).toBe(checked);
});

const screens = [
  {
    name: 'learn',
    hash: '#/learn/easiest',
    last: 'heading',
    text: 'Which framework is the easiest to learn?',
  },
  { name: 'services', hash: '#/services', last: 'table', text: 'The best framework for each service' },
  { name: 'sources', hash: '#/sources?search=round', last: 'table', text: 'Sources' },
  {
    name: 'sources that none match',
    hash: '#/sources?search=xyzzy',
    last: 'button',
    text: 'Clear the search',
  },
] as const;

for (const { name, hash, last, text } of screens) {
  test(`accessible in both themes, wide and narrow: ${name}`, async ({ page }) => {
    await page.goto(`/${hash}`);
    await page.getByRole(last, { name: text }).waitFor();
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    await expectAccessible(page);
  });
}
