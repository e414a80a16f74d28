import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decisionKey, store } from './support/answers';
import { importance, order } from './support/results';
import { expect, test } from './support/test';

const stored = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);
const startOver = /The app starts empty|starts empty\./;

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

test('answers of the first version come along', async ({ page }) => {
  await store(page, {
    [decisionKey]:
      '{"app":"ten-to-one","version":1,"decision":{"projectTypes":["saas"],"team":{"php":"well"},"mustHaves":["orm"],"importances":{"security":9.5}}}',
  });
  await page.goto('/#/review');
  const answers = page.getByRole('definition');
  await expect(answers.filter({ hasText: /^Software as a service$/ })).toBeVisible();
  await expect(answers.filter({ hasText: /^PHP: well$/ })).toBeVisible();
  await expect(answers.filter({ hasText: /^ORM$/ })).toBeVisible();
  await expect(page.getByText(/^9\.5 of 10, \d+\s% of the weight, set by you$/)).toBeVisible();
  await expect(page.getByText(startOver)).toHaveCount(0);
});

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

test('a full storage gets a word about it, until there is room again', async ({ page }) => {
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
  await page.goto('/#/results');
  const notice = page.getByText(/storage is full, so your latest answers are not being saved/);
  await importance(page, 'ease of use').number.fill('2');
  await expect(notice).toBeVisible();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expectToWork(page);

  await page.evaluate(() => window.dispatchEvent(new Event('test: make room')));
  await importance(page, 'ease of use').more.click();
  await expect(notice).toHaveCount(0);
  expect(await stored(page, decisionKey)).toContain('"ease":3');
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
