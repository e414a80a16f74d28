import type { Page } from '@playwright/test';
import { accessibilityViolations } from './support/axe';
import { openScreen, screenStates } from './support/screens';
import { expect, test } from './support/test';

const themes = ['light', 'dark'] as const;

/** Nothing fades while it is measured. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function resize(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
  // Charts measure themselves when the frame after a change of size is drawn.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

for (const state of screenStates) {
  test(`accessible in both themes, wide and narrow: ${state.name}`, async ({ page }) => {
    await openScreen(page, state);
    for (const theme of themes) {
      await page.getByRole('combobox', { name: 'Theme' }).selectOption(theme);
      for (const width of [1280, 360]) {
        await resize(page, width);
        expect(await accessibilityViolations(page), `${theme}, ${width} pixels wide`).toEqual([]);
      }
    }
    for (const width of [320, 360, 768, 1440]) {
      await resize(page, width);
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest, `no wider than ${width}`).toBeLessThanOrEqual(width);
    }
  });
}

test('every logo is drawn', async ({ page }) => {
  await page.goto('/');
  const logos = page.getByRole('region', { name: /^The ten/ }).locator('svg use');
  await expect(logos).toHaveCount(10);
  await expect
    .poll(() =>
      logos.evaluateAll((uses) => uses.filter((use) => (use as SVGUseElement).getBBox().width === 0).length),
    )
    .toBe(0);
});
