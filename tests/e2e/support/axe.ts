import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 level A and AA; axe marks each rule with the version that introduced it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const rules = axe.getRules(tags);

/** What each choice looks for: everything, or only what the colours of a page decide. */
const chosen = {
  all: rules,
  colours: rules.filter((rule) => rule.tags.includes('cat.color')),
};

/**
 * Looks for accessibility violations on the page as it stands.
 *
 * @param look `colours` is enough where the page differs from one that was looked at in its colours alone; see
 *   `appearance`.
 * @returns One text per violation: rule, what it asks for, where to read about it, and each place with what is
 *   wrong there. Compare with an empty list, and a failure reads as a list of things to mend.
 */
export async function accessibilityViolations(
  page: Page,
  look: keyof typeof chosen = 'all',
): Promise<string[]> {
  // The page's policy blocks script tags that a test adds, but not what the browser's debugger evaluates. Half
  // a second each time, so once for a page.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const violations = await laidOut(page, () =>
    page.evaluate(
      async (values) =>
        (await window.axe.run(document, { runOnly: { type: 'rule', values }, resultTypes: ['violations'] }))
          .violations,
      chosen[look].map(({ ruleId }) => ruleId),
    ),
  );
  return violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary }) =>
        `  ${target.join(' ')}\n    ${failureSummary?.replaceAll('\n', '\n    ')}`,
    );
    return [`${id}: ${help} (${helpUrl})`, ...places].join('\n');
  });
}

/**
 * Everything about a page that a rule of axe could ask for except colours: the markup, and where each element
 * lies and whether it can be seen. Two themes that agree in it differ in their colours alone.
 */
export function appearance(page: Page): Promise<string[]> {
  return laidOut(page, () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll('*')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const box = [left + window.scrollX, top + window.scrollY, width, height].map(Math.round).join(' ');
        const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const text = own.map((node) => node.textContent).join('');
        const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return `${element.localName} ${attributes} [${box}] ${seen ? 'seen' : 'hidden'} ${text}`;
      }),
    ),
  );
}

/**
 * Lays out everything while it looks: parts out of sight are otherwise left out until somebody scrolls there,
 * and boxes would be judged that nobody gets to see.
 */
async function laidOut<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const seen = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return seen;
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
