import type { Page } from '@playwright/test';
import { importance, order, pointAt, ranking } from './support/results';
import { expect, test } from './support/test';

const choice = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const go = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The screen of a step, with what says so. */
async function expectStep(page: Page, step: number, title: string) {
  await expect(heading(page)).toContainText(`Step ${step} of 5`);
  await expect(page).toHaveTitle(`Step ${step} of 5: ${title} · Ten to One`);
  await expect(heading(page)).toBeFocused();
}

test('the whole way by mouse, from Begin to a ranking with its reason', async ({ page }) => {
  await page.goto('/');
  await go(page, 'Begin');

  await expectStep(page, 1, 'Project');
  await choice(page, 'E-commerce').check();
  await choice(page, 'REST API').check();
  await expect(page.getByText('2 of 3 chosen.')).toBeVisible();
  await expect(page.getByText('The suggestions are the mean of the 2 types.')).toBeVisible();
  await go(page, 'Continue');

  await expectStep(page, 2, 'Team');
  const answer = (language: RegExp, known: string) =>
    page.getByRole('group', { name: language }).getByRole('radio', { name: known });
  await answer(/^Python/, 'Well').check();
  await answer(/^Ruby/, 'Some').check();
  await go(page, 'Continue');

  await expectStep(page, 3, 'Must-haves');
  await choice(page, /^ORM/).check();
  await expect(page.getByText('6 frameworks stay in, 4 are ruled out.')).toBeVisible();
  await go(page, 'Continue');

  await expectStep(page, 4, 'Priorities');
  await pointAt(importance(page, 'security').slider, 10);
  await expect(importance(page, 'security').number).toHaveValue('10');
  await importance(page, 'ease of use').number.fill('2.5');
  await importance(page, 'flexibility').more.click();
  await importance(page, 'performance').less.click();
  await importance(page, 'performance').less.click();
  await expect(page.getByText('4 of 8 set by you.')).toBeVisible();
  await go(page, 'Continue');

  await expectStep(page, 5, 'Check answers');
  const list = page.getByRole('definition');
  await expect(list.filter({ hasText: 'E-commerce and REST API' })).toBeVisible();
  await expect(list.filter({ hasText: 'Python: well, Ruby: some' })).toBeVisible();
  await expect(page.getByText(/^10 of 10, \d+\s% of the weight, set by you$/)).toBeVisible();
  await expect(page.getByText(/^2\.5 of 10, \d+\s% of the weight, set by you$/)).toBeVisible();

  await page.getByRole('link', { name: 'Change team' }).click();
  await expectStep(page, 2, 'Team');
  await answer(/^Ruby/, 'Not').check();
  await go(page, 'Continue to your answers');
  await expectStep(page, 5, 'Check answers');
  await expect(list.filter({ hasText: 'Python: well, Ruby: not' })).toBeVisible();

  await go(page, 'See the results');
  await expect(heading(page)).toHaveText('Your ranking');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('Results · Ten to One');
  const rows = await ranking(page);
  expect(rows).toHaveLength(10);
  const stayIn = rows.slice(0, 6).map(({ score }) => score);
  expect(stayIn).toEqual(stayIn.toSorted((one, other) => other - one));
  // The micro-frameworks and the runtime have no mapper of their own.
  expect(
    rows
      .slice(6)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Express.js', 'Flask', 'Koa.js', 'Node.js']);
  await expect(page.getByText('Ruled out. ORM: none.').first()).toBeVisible();
  const [first, second] = rows;
  await expect(
    page.getByText(
      new RegExp(
        `^${first?.name} leads by .+ points? over ${second?.name}: .+ counts \\d+\\s% and it rates \\d+\\.\\d there`,
      ),
    ),
  ).toBeVisible();
});

test('a person who is not sure of anything gets a ranking as well', async ({ page }) => {
  await page.goto('/');
  await go(page, 'Begin');
  await choice(page, 'Not sure yet').check();
  await go(page, 'Continue');
  await choice(page, /^Not sure, or the team/).check();
  await go(page, 'Continue');
  await choice(page, /^Nothing is a must/).check();
  await go(page, 'Continue');
  await go(page, 'Continue');
  await expect(page.getByText('Not sure yet. Every criterion starts at 5.')).toBeVisible();
  await go(page, 'See the results');
  expect(await order(page)).toHaveLength(10);
});

test('a situation leads to the results at once, and can be refined from there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Real-time application/ }).click();
  await expect(heading(page)).toBeFocused();
  await expect(importance(page, 'scalability').number).toHaveValue('9');
  await page.getByRole('link', { name: 'Questions' }).click();
  await expect(choice(page, 'Real-time application')).toBeChecked();
  await go(page, 'Skip to the results');
  await page.getByRole('link', { name: 'Ten to One' }).click();
  await expect(page.getByRole('link', { name: 'Continue with your answers' })).toBeVisible();
});
