import { test as base, expect } from '@playwright/test';

interface Watched {
  /** What the console may say in a test that provokes it. */
  readonly expectedErrors: RegExp | null;
  /** What went wrong while nobody looked; each test fails when something did. */
  readonly problems: string[];
}

/**
 * Playwright's test, which also fails when the page asked another origin for something, broke its content
 * security policy (the browser reports that as an error in the console), or left an error uncaught.
 */
export const test = base.extend<Watched>({
  expectedErrors: [null, { option: true }],
  problems: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const problems: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith('blob:') && new URL(url).origin !== origin) problems.push(`request to ${url}`);
      });
      context.on('console', (message) => {
        const text = message.text();
        const serious = message.type() === 'error' || message.type() === 'warning';
        if (serious && !expectedErrors?.test(text)) problems.push(text);
      });
      context.on('weberror', (error) => problems.push(String(error.error())));
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
