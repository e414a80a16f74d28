import { expectAccessible } from './support/accessible';
import { openScreen, screenStates } from './support/screens';
import { expect, test } from './support/test';

for (const state of screenStates) {
  test(`accessible in both themes, wide and narrow: ${state.name}`, async ({ page }) => {
    await openScreen(page, state);
    await expectAccessible(page);
  });
}

test('every logo is drawn', async ({ page }) => {
  await page.goto('/');
  const logos = page.getByRole('region', { name: /^The \w+, and what kind/ }).locator('svg use');
  await expect(logos).toHaveCount(10);
  await expect
    .poll(() =>
      logos.evaluateAll((uses) => uses.filter((use) => (use as SVGUseElement).getBBox().width === 0).length),
    )
    .toBe(0);
});
