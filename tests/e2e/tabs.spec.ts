import type { Page } from '@playwright/test';
import { decisionKey } from './support/answers';
import { importance, order } from './support/results';
import { hold, openTabs, slowDown, storedImportances, traffic } from './support/tabs';
import { expect, test } from './support/test';

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const value = (page: Page, criterion: string) => importance(page, criterion).number;

/** Importances are ids in the storage and names on the page. */
const names = {
  performance: 'performance',
  scalability: 'scalability',
  ease: 'ease of use',
  security: 'security',
  flexibility: 'flexibility',
} as const;

/** All pages and the storage say the same; soon, for nothing but the last event is still to come. */
async function expectAgreement(
  pages: readonly Page[],
  expected: Partial<Record<keyof typeof names, number>>,
) {
  for (const page of pages) {
    for (const [id, name] of Object.entries(names)) {
      const importanceOf: Readonly<Record<string, number>> = expected;
      await expect(value(page, name)).toHaveValue(String(importanceOf[id] ?? 5));
    }
    expect(await storedImportances(page)).toEqual(expected);
  }
}

test('a held key in one of three tabs leads to the same value in all, and to no answers', async ({
  context,
}) => {
  const [here, ...others] = await openTabs(context, '#/results', 3);
  for (const page of [here, ...others]) await order(page);
  await importance(here, 'security').slider.focus();
  await hold(here, 'ArrowRight', 5);
  await hold(here, 'ArrowLeft', 8);
  await expectAgreement([here, ...others], { security: 2 });
  // From 5 up to 10 and down to 2: thirteen steps.
  expect((await traffic(here)).writes).toBe(13);
  for (const other of others) {
    expect(await traffic(other)).toEqual({ events: 13, writes: 0 });
  }
  expect((await traffic(here)).events).toBe(0);
});

test('four weights arrive in a slower tab as they were set', async ({ context }) => {
  const [here, slow] = await openTabs(context, '#/results', 2);
  if (slow === undefined) throw new Error('There is no second tab');
  await order(slow);
  await slowDown(slow, 6);
  for (const [criterion, importanceOf] of [
    ['performance', '9'],
    ['scalability', '1'],
    ['ease of use', '9'],
    ['security', '0'],
  ] as const) {
    await value(here, criterion).fill(importanceOf);
  }
  await expectAgreement([here, slow], { performance: 9, scalability: 1, ease: 9, security: 0 });
  expect((await traffic(slow)).writes).toBe(0);
  expect((await traffic(here)).events).toBe(0);
});

test('keys held in three tabs at once, one of them slower, lose no weight', async ({ context }) => {
  const tabs = await openTabs(context, '#/results', 3);
  const criteria = ['performance', 'scalability', 'ease of use'] as const;
  for (const [index, tab] of tabs.entries()) {
    await order(tab);
    await importance(tab, criteria[index] ?? '').slider.focus();
  }
  const [, slow] = tabs;
  if (slow !== undefined) await slowDown(slow, 4);
  await Promise.all(tabs.map((tab) => hold(tab, 'ArrowRight', 4)));
  await expectAgreement(tabs, { performance: 9, scalability: 9, ease: 9 });

  // The same weight in all three: whichever they settle on, it is one.
  for (const tab of tabs) await importance(tab, 'security').slider.focus();
  await Promise.all(tabs.map((tab, index) => hold(tab, index === 0 ? 'ArrowLeft' : 'ArrowRight', 4)));
  await expect
    .poll(async () => new Set(await Promise.all(tabs.map((tab) => value(tab, 'security').inputValue()))).size)
    .toBe(1);
  await expectAgreement(tabs, await storedImportances(tabs[0]));
});

test('a drag in another tab is one step to take back', async ({ context }) => {
  test.slow();
  const [here, there] = await openTabs(context, '#/results', 2);
  if (there === undefined) throw new Error('There is no second tab');
  await order(there);
  const drag = async (from: number, to: number) => {
    const { slider } = importance(here, 'security');
    await slider.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {};
    await here.mouse.move(x + width * from, y + height / 2);
    await here.mouse.down();
    await here.mouse.move(x + width * to, y + height / 2, { steps: 5 });
    await here.mouse.up();
  };
  await drag(0.5, 1);
  await drag(0.99, 0);
  await expect(value(there, 'security')).toHaveValue('0');
  await expect(undo(there)).toHaveAttribute('title', 'Undo: change in another tab');
  await undo(there).click();
  await expect(value(there, 'security')).toHaveValue('10');
  await undo(there).click();
  await expect(value(there, 'security')).toHaveValue('5');
  await expect(undo(there)).toBeDisabled();
  await expectAgreement([here, there], {});
});

test('a page that comes back from the cache looks at what was stored meanwhile', async ({ context }) => {
  const [here, there] = await openTabs(context, '#/results', 2);
  if (there === undefined) throw new Error('There is no second tab');
  await value(here, 'flexibility').fill('6');
  await expect(value(there, 'flexibility')).toHaveValue('6');
  // A page in the cache gets no events.
  await here.evaluate(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await value(there, 'security').fill('8');
  await expect.poll(() => storedImportances(here)).toEqual({ flexibility: 6, security: 8 });
  await here.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(value(here, 'security')).toHaveValue('8');
  await value(here, 'flexibility').fill('7');
  await expectAgreement([here, there], { flexibility: 7, security: 8 });
});

test('a page that was never told of a change keeps it all the same', async ({ context }) => {
  const [here, there] = await openTabs(context, '#/results', 2);
  if (there === undefined) throw new Error('There is no second tab');
  await order(there);
  await here.evaluate(() => {
    for (const event of ['storage', 'focus', 'visibilitychange', 'pageshow']) {
      window.addEventListener(event, (told) => told.stopImmediatePropagation(), { capture: true });
    }
  });
  await value(there, 'security').fill('8');
  await expect.poll(() => storedImportances(here)).toEqual({ security: 8 });
  await value(here, 'flexibility').fill('6');
  await expectAgreement([here, there], { flexibility: 6, security: 8 });
});

test('answers that were cleared elsewhere stay on the page, and are stored with the next change', async ({
  context,
}) => {
  const [here] = await openTabs(context, '#/results', 1);
  await value(here, 'security').fill('8');
  const another = await context.newPage();
  await another.goto('/#/learn');
  await another.evaluate(() => localStorage.clear());
  await expect.poll(() => here.evaluate((key) => localStorage.getItem(key), decisionKey)).toBeNull();
  await expect(value(here, 'security')).toHaveValue('8');
  await value(here, 'flexibility').fill('1');
  expect(await storedImportances(here)).toEqual({ security: 8, flexibility: 1 });
});
