import type { Page } from '@playwright/test';
import { accessibilityViolations, appearance } from './axe';
import { expect } from './test';

const WIDE = 1280;
/** 1280 pixels at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
const NARROW = 320;

/**
 * Expects that nothing stands in anybody's way on a page that is open in the light theme: in both themes, wide
 * and narrow, and that no width from a small phone to a desktop makes it scroll sideways.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Nothing fades while it is measured.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const theme = page.getByRole('combobox', { name: 'Theme' });
  for (const width of [WIDE, NARROW]) {
    await resize(page, width);
    await theme.selectOption('light');
    expect(await accessibilityViolations(page), `light, ${width} pixels wide`).toEqual([]);
    const light = await appearance(page);
    await theme.selectOption('dark');
    // What is not a matter of colour was looked at in the light theme, so it has to be the same in this one.
    expect(await appearance(page), `in colours alone dark differs, ${width} pixels wide`).toEqual(light);
    expect(await accessibilityViolations(page, 'colours'), `dark, ${width} pixels wide`).toEqual([]);
  }
  for (const width of [NARROW, 360, 768, 1440]) {
    await resize(page, width);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, `no wider than ${width}`).toBeLessThanOrEqual(width);
  }
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  // Charts measure themselves when the frame after a change of size is drawn.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
