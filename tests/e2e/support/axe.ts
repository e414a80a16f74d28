import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 level A and AA; axe marks each rule with the version that introduced it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Looks for accessibility violations on the page as it stands.
 *
 * @returns One text per violation: rule, what it asks for, where to read about it, and each place with what is
 *   wrong there. Compare with an empty list, and a failure reads as a list of things to mend.
 */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // The page's policy blocks script tags that a test adds, but not what the browser's debugger evaluates.
  await page.evaluate(axe.source);
  // Parts out of sight are not laid out until somebody scrolls there; axe would judge boxes that nobody gets to see.
  await page.evaluate(() => {
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [laidOut];
  });
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  );
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary }) =>
        `  ${target.join(' ')}\n    ${failureSummary?.replaceAll('\n', '\n    ')}`,
    );
    return [`${id}: ${help} (${helpUrl})`, ...places].join('\n');
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
