import { storeAnswers } from './support/answers';
import { importance, order } from './support/results';
import { expect, test } from './support/test';

test('a reload in the middle keeps the answers and the screen', async ({ page }) => {
  await page.goto('/#/project');
  await page.getByRole('checkbox', { name: 'Content management' }).check();
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  const php = page.getByRole('group', { name: /^PHP/ });
  await php.getByRole('radio', { name: 'Well' }).check();
  await page.reload();
  await expect(php.getByRole('radio', { name: 'Well' })).toBeChecked();
  await expect(page).toHaveTitle('Step 2 of 5: Team · Ten to One');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Content management' })).toBeChecked();
});

test('Back and Forward never change an answer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Begin' }).click();
  const type = page.getByRole('checkbox', { name: 'Prototype or experiment' });
  await type.check();
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Not sure, or the team/ }).check();
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Static typing/ }).check();
  const staysIn = page.getByText('2 frameworks stay in, 8 are ruled out.');
  await expect(staysIn).toBeVisible();

  await page.goBack();
  await page.goBack();
  await expect(type).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Continue with your answers' })).toBeVisible();
  for (let step = 0; step < 3; step++) await page.goForward();
  await expect(staysIn).toBeVisible();
  await expect(page).toHaveTitle('Step 3 of 5: Must-haves · Ten to One');
});

test('moving a weight adds nothing that Back would have to go through', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Results' }).click();
  for (let step = 0; step < 3; step++) await importance(page, 'security').more.click();
  await page.getByRole('searchbox', { name: 'Name' }).fill('dja');
  await expect(page).toHaveURL(/name=dja/);
  await page.goBack();
  await expect(
    page.getByRole('heading', { level: 1, name: /backend frameworks in, one choice/ }),
  ).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('searchbox', { name: 'Name' })).toHaveValue('dja');
  await expect(importance(page, 'security').number).toHaveValue('8');
});

test('Back leads to the same place of the results, far down too', async ({ page }) => {
  await page.goto('/#/results');
  // Each part gets its height when it first comes near the view.
  for (const name of ['How sure', 'Top three', 'Compare', 'Table']) {
    const part = page.getByRole('region', { name, exact: true });
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport();
  }
  const link = page
    .getByRole('row', { name: /Django/ })
    .getByRole('link', { name: 'Django' })
    .last();
  await link.scrollIntoViewIfNeeded();
  const top = () => link.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Django' })).toBeVisible();
  await page.goBack();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(100);
});

test('a bookmark brings its screen back, with the answers', async ({ context, page }) => {
  await storeAnswers(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'See your results' }).click();
  const before = await order(page);
  for (const [hash, title] of [
    ['#/priorities?return=review', 'Step 4 of 5: Priorities'],
    ['#/results/table?sort=-security&name=js', 'Results'],
    ['#/framework/phoenix', 'Phoenix'],
  ] as const) {
    await test.step(hash, async () => {
      const another = await context.newPage();
      await another.goto(`/${hash}`);
      await expect(another).toHaveTitle(`${title} · Ten to One`);
      await another.getByRole('link', { name: 'Results', exact: true }).click();
      expect(await order(another)).toEqual(before);
      await another.close();
    });
  }
});

test('two pages of one browser agree on the answers', async ({ context, page }) => {
  await page.goto('/#/results');
  await order(page);
  const another = await context.newPage();
  await another.goto('/#/results');
  await importance(another, 'security').number.fill('10');
  await expect(importance(page, 'security').number).toHaveValue('10');
  expect(await order(page)).toEqual(await order(another));
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(importance(another, 'security').number).toHaveValue('5');
});

test('a part of the results can be gone to again and again', async ({ page }) => {
  await page.goto('/#/results');
  const link = page.getByRole('link', { name: 'Table', exact: true });
  const section = page.getByRole('region', { name: 'Table', exact: true });
  await link.click();
  await expect(section).toBeFocused();
  await expect(section).toBeInViewport();
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await link.click();
  await expect(section).toBeFocused();
  await expect(section).toBeInViewport();
});
