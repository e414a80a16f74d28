import type { Page } from '@playwright/test';
import { decisionWith, storeAnswers } from './support/answers';
import { focused, press, tabTo } from './support/keyboard';
import { importance, order, pointAt } from './support/results';
import { expect, test } from './support/test';

const section = (page: Page) => page.getByRole('region', { name: 'How sure', exact: true });
const chances = (page: Page) => section(page).getByRole('table', { name: 'Chances of every place' });
const sureLine = (page: Page) => page.getByText(/^(Clear: |Likely: |Too close to call )/);
const space = (page: Page, name: RegExp) => section(page).getByRole('radio', { name });
const evidence = (page: Page) =>
  section(page).getByRole('checkbox', { name: 'Count uncertainty in the evidence' });
const apply = (page: Page) => section(page).getByRole('button', { name: /^Apply/ });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

/** Waits until everything has followed the answers. */
async function settled(page: Page): Promise<void> {
  await chances(page).waitFor();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** All that the section finds, and the sentence at the top. */
async function findings(page: Page) {
  await settled(page);
  const texts = (role: 'definition' | 'row') =>
    section(page)
      .getByRole(role)
      .evaluateAll((elements) => elements.map((element) => element.textContent));
  return {
    sure: await sureLine(page).textContent(),
    strips: await texts('definition'),
    tables: await texts('row'),
    change: await section(page)
      .getByText(/^(The smallest|No) change of (one|a single) importance/)
      .textContent(),
    methods: await section(page)
      .getByText(/TOPSIS/)
      .textContent(),
  };
}

async function firstChance(page: Page): Promise<string | null> {
  await settled(page);
  return chances(page).getByRole('row').nth(1).getByRole('cell').first().textContent();
}

const percentOf = (text: string | null) => Number(/^\d+(?=\s%$)/.exec(text ?? '')?.[0]);

/** Spring Boot is the more flexible one; a little more of that, and it leads. */
const nearlyFlexible = decisionWith({ importances: { ease: 3, flexibility: 8 } });

test('how sure the answer is, and what that assumes, is remembered', async ({ page }) => {
  await page.goto('/#/results');
  const roughly = await firstChance(page);
  await expect(sureLine(page)).toHaveText(
    new RegExp(`ASP\\.NET Core stays first in ${roughly} of the cases within a quarter of your weights`),
  );
  const sentence = (await sureLine(page).textContent()) ?? '';

  await page.getByRole('link', { name: 'How sure', exact: true }).click();
  await space(page, /^Anything\./).check();
  await expect(section(page).getByText(/^Chance of each place with any weights at all/)).toBeVisible();
  const anything = await firstChance(page);
  expect(percentOf(anything)).toBeLessThan(percentOf(roughly));
  await space(page, /^Exactly these\./).check();
  await evidence(page).uncheck();
  await expect(
    section(page).getByText(/exactly your weights and the ratings exactly as they are/),
  ).toHaveCount(2);
  expect(await firstChance(page)).toBe('100\u00a0%');
  await expect(sureLine(page)).toHaveText(sentence);

  await page.reload();
  await expect(space(page, /^Exactly these\./)).toBeChecked();
  await expect(evidence(page)).not.toBeChecked();
  expect(await firstChance(page)).toBe('100\u00a0%');
  await expect(sureLine(page)).toHaveText(sentence);
});

test('all of it follows a slider, and ends where a fresh page begins', async ({ page }) => {
  await page.goto('/#/results');
  const start = await findings(page);
  const { slider, number } = importance(page, 'performance');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x, y + height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(number).toHaveValue('0');
  await pointAt(importance(page, 'community support').slider, 10);
  const moved = await findings(page);
  expect(moved.sure).not.toBe(start.sure);
  expect(moved.strips).not.toEqual(start.strips);
  expect(moved.tables).not.toEqual(start.tables);
  expect(moved.strips.at(0)).toMatch(/^Now 0\s%\. /);

  await page.reload();
  await expect(importance(page, 'community support').number).toHaveValue('10');
  expect(await findings(page)).toEqual(moved);
});

test('the smallest change is applied, brings the lead that it promised, and is taken back', async ({
  page,
}) => {
  await storeAnswers(page, nearlyFlexible);
  await page.goto('/#/results');
  const before = await order(page);
  const { change } = await findings(page);
  const [, criterion = '', to = '', from = '', winner = ''] =
    /: (.+) at ([\d.]+) instead of ([\d.]+) \(.*\)\. (.+) would then lead\.$/.exec(change ?? '') ?? [];
  expect(winner).not.toBe(before[0]);
  await expect(importance(page, criterion).number).toHaveValue(from);
  await expect(apply(page)).toHaveAccessibleName(`Apply: ${criterion} at ${to}`);

  await apply(page).click();
  await expect(importance(page, criterion).number).toHaveValue(to);
  expect((await order(page))[0]).toBe(winner);
  await expect(page.getByText(new RegExp(`^${winner} leads by `))).toBeVisible();
  await expect(
    section(page).getByRole('heading', {
      name: `How far each weight can move before ${winner} loses the first place`,
    }),
  ).toBeVisible();
  await expect(sureLine(page)).toHaveText(
    new RegExp(`^(Likely: ${winner} stays|Too close to call between ${winner} and ${before[0]})`),
  );

  await undo(page).click();
  expect(await order(page)).toEqual(before);
  await expect(importance(page, criterion).number).toHaveValue(from);
  expect((await findings(page)).change).toBe(change);
  await expect(undo(page)).toBeDisabled();

  const rating = await section(page)
    .getByText(/^The smallest change of one rating/)
    .textContent();
  const [, rated = '', by = ''] = /rating: (.+) at [\d.]+ on (.+) instead of/.exec(rating ?? '') ?? [];
  await section(page).getByRole('link', { name: 'See what this rating rests on' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(rated);
  await expect(heading).toContainText(by, { ignoreCase: true });
});

test('the same by keyboard alone', async ({ page }) => {
  await storeAnswers(page, nearlyFlexible);
  await page.goto('/#/results');
  await settled(page);
  const before = await order(page);
  await tabTo(page, 'link', 'How sure');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatchObject({ role: 'region', name: 'How sure' });

  // A group of radio buttons is one stop; arrows move inside it.
  await tabTo(page, 'radio', /^Roughly these\./, { limit: 1 });
  await press(page, 'ArrowDown', 2);
  await expect(space(page, /^Anything\./)).toBeChecked();
  await expect(section(page).getByText(/^Chance of each place with any weights at all/)).toBeVisible();
  await tabTo(page, 'checkbox', 'Count uncertainty in the evidence', { limit: 1 });
  await page.keyboard.press('Space');
  await expect(evidence(page)).not.toBeChecked();
  await expect(section(page).getByText(/^Chance of .+ the ratings exactly as they are\./)).toBeVisible();
  // What scrolls takes the focus, so that the arrow keys scroll it.
  await tabTo(page, 'region', 'Chances of every place', { limit: 1 });

  const name = (await apply(page).textContent()) ?? '';
  await tabTo(page, 'button', name, { limit: 1 });
  await page.keyboard.press('Enter');
  await expect(apply(page)).not.toHaveText(name);
  expect((await focused(page)).name).toMatch(/^Apply: /);
  const after = await order(page);
  expect(after[0]).not.toBe(before[0]);
  await page.keyboard.press('Control+Z');
  expect(await order(page)).toEqual(before);
  await expect(apply(page)).toHaveText(name);
  await page.keyboard.press('Control+Shift+Z');
  expect(await order(page)).toEqual(after);

  await tabTo(page, 'combobox', 'For which framework?', { limit: 3 });
  await page.keyboard.type('Flask');
  await expect(section(page).getByText(/^Flask never comes first, whatever you care about\./)).toBeVisible();
  await tabTo(page, 'combobox', 'Which framework?', { limit: 4 });
  await page.keyboard.type('Koa');
  await expect(section(page).getByText(/^Koa\.js is ahead of /)).toBeVisible();

  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect(evidence(page)).toBeChecked();
  // Each arrow was an answer of its own.
  await page.keyboard.press('Control+Z');
  await expect(space(page, /^Only their order\./)).toBeChecked();
  await page.keyboard.press('Control+Z');
  await expect(space(page, /^Roughly these\./)).toBeChecked();
});
