import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decisionKey, store, storeAnswers } from './support/answers';
import { importance, order } from './support/results';
import { expect, test } from './support/test';

const stored = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);
const startOver = /The app starts empty/;

/** The app can be used: a weight moves, and the ranking is there. */
async function expectToWork(page: Page) {
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  await importance(page, 'security').number.fill('8');
  expect(await order(page)).toHaveLength(10);
  await expect(importance(page, 'security').slider).toHaveValue('8');
}

for (const [what, text, reason] of [
  ['damaged', '{"app":"ten-to-one","version":1,"decision":{"projectTypes":["saas"', 'are damaged'],
  ['another program’s', '{"name":"ten to one","score":3}', 'was not made by it'],
  [
    'a newer version’s',
    '{"app":"ten-to-one","version":9999,"decision":{"dreams":["all"]}}',
    'made by a newer version of the app',
  ],
] as const) {
  test(`stored answers that are ${what} are set aside, unchanged, and the app works`, async ({ page }) => {
    await store(page, { [decisionKey]: text });
    await page.goto('/');
    const notice = page.getByRole('status').filter({ hasText: startOver });
    await expect(notice).toContainText(reason);
    await expect(notice).toContainText('“ten-to-one:set-aside:1”');
    expect(await stored(page, 'ten-to-one:set-aside:1')).toBe(text);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the stored text' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('ten-to-one-set-aside.json');
    expect(readFileSync(await file.path(), 'utf8')).toBe(text);

    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    await expectToWork(page);
    await page.reload();
    await expect(importance(page, 'security').number).toHaveValue('8');
    await expect(notice).toHaveCount(0);
    expect(await stored(page, 'ten-to-one:set-aside:1')).toBe(text);
    expect(await stored(page, 'ten-to-one:set-aside:2')).toBeNull();
  });
}

/** Texts that earlier versions wrote, and what the page with all answers makes of them. */
const earlier = {
  'version-1-answered': [
    'Software as a service and E-commerce',
    'JavaScript or TypeScript: some, Ruby: not, PHP: well',
    'ORM and CSRF protection',
    /^9\.5 of 10, \d+\s% of the weight, set by you$/,
  ],
  'version-2-answered': [
    'Real-time application, High-traffic application and Cloud-native application',
    'C#: some, Elixir: well',
    'WebSockets, Background jobs and Static typing',
    /^2\.5 of 10, \d+\s% of the weight, set by you$/,
  ],
} as const;

for (const [name, answers] of Object.entries(earlier)) {
  test(`answers of an earlier version come along: ${name}`, async ({ page }) => {
    const text = readFileSync(new URL(`../fixtures/stored/${name}.json`, import.meta.url), 'utf8');
    await store(page, { [decisionKey]: text });
    await page.goto('/#/review');
    for (const answer of answers) await expect(page.getByText(answer, { exact: true })).toBeVisible();
    await expect(page.getByText(startOver)).toHaveCount(0);
    expect(await stored(page, decisionKey)).toBe(text);
  });
}

test('a browser that forbids storage gets a word about it, and a working app', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(page.getByText(/does not let the app store anything/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expectToWork(page);
});

/** A storage that is full from the start, until the page is told to make room. */
async function fillStorage(page: Page) {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    let full = true;
    Storage.prototype.setItem = function (key, value) {
      if (full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
    window.addEventListener('test: make room', () => {
      full = false;
    });
  });
}
const makeRoom = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('test: make room')));
const full = (page: Page) => page.getByText(/storage is full, so your latest answers are not being saved/);

test('a full storage gets a word about it, until there is room again', async ({ page }) => {
  await fillStorage(page);
  await page.goto('/#/results');
  await importance(page, 'ease of use').number.fill('2');
  await expect(full(page)).toBeVisible();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expectToWork(page);

  await makeRoom(page);
  await importance(page, 'ease of use').more.click();
  await expect(full(page)).toHaveCount(0);
  expect(await stored(page, decisionKey)).toContain('"ease":3');
});

test('answers that found no room are stored when asked to, or when the page comes back', async ({ page }) => {
  await fillStorage(page);
  await page.goto('/#/results');
  await importance(page, 'ease of use').number.fill('2');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect(full(page)).toBeVisible();
  await makeRoom(page);
  await again.click();
  await expect(full(page)).toHaveCount(0);
  expect(await stored(page, decisionKey)).toContain('"ease":2');

  await page.reload();
  await importance(page, 'ease of use').number.fill('7');
  await expect(full(page)).toBeVisible();
  await makeRoom(page);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(full(page)).toHaveCount(0);
  expect(await stored(page, decisionKey)).toContain('"ease":7');
});

test('a full storage is no trouble once undo leads back to exactly what is stored', async ({ page }) => {
  await storeAnswers(page);
  await page.goto('/#/results');
  await expect(importance(page, 'security').number).toHaveValue('9.5');
  const before = await stored(page, decisionKey);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await importance(page, 'security').number.fill('3');
  await expect(full(page)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(importance(page, 'security').number).toHaveValue('9.5');
  await expect(full(page)).toHaveCount(0);
  expect(await stored(page, decisionKey)).toBe(before);
});

test('what a newer version stores while the page is open is set aside before anything is written', async ({
  context,
  page,
}) => {
  await page.goto('/#/results');
  await importance(page, 'security').number.fill('8');
  const newer = '{"app":"ten-to-one","version":9999,"decision":{"dreams":["all"]}}';
  const another = await context.newPage();
  await another.goto('/#/learn');
  await another.evaluate(([key, text]) => localStorage.setItem(key, text), [decisionKey, newer] as const);
  await expect.poll(() => stored(page, decisionKey)).toBe(newer);

  await importance(page, 'security').number.fill('9');
  const notice = page.getByRole('status').filter({ hasText: 'made by a newer version of the app' });
  await expect(notice).toContainText('This page goes on with its own answers.');
  await expect(notice).toContainText('“ten-to-one:set-aside:1”');
  expect(await stored(page, 'ten-to-one:set-aside:1')).toBe(newer);
  expect(await stored(page, decisionKey)).toContain('"security":9');
});

test('nothing is written over what a newer version stored when there is no room for a copy', async ({
  context,
  page,
}) => {
  await page.goto('/#/results');
  await importance(page, 'security').number.fill('8');
  const newer = '{"app":"ten-to-one","version":9999,"decision":{"dreams":["all"]}}';
  const another = await context.newPage();
  await another.goto('/#/learn');
  await another.evaluate(([key, text]) => localStorage.setItem(key, text), [decisionKey, newer] as const);
  await expect.poll(() => stored(page, decisionKey)).toBe(newer);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await importance(page, 'security').number.fill('9');
  await expect(page.getByText('The stored text is left as it is.')).toBeVisible();
  await expect(page.getByText(/saving would overwrite the stored answers/)).toBeVisible();
  expect(await stored(page, decisionKey)).toBe(newer);
});

test('the theme is remembered', async ({ page }) => {
  await page.goto('/');
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('light dark');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  expect(await scheme()).toBe('dark');
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  expect(await scheme()).toBe('dark');
});
