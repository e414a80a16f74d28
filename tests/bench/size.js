// How much JavaScript the app loads, from the responses that Chromium gets: npm run bench:size (--files lists them).
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from '../tools/browser.js';
import { serveBuiltApp } from './builtApp.js';

/** Bars in thousands of bytes. */
const FIRST_LOAD_BAR = 95;
const RESULTS_BAR = 170;

/**
 * The scripts that a page fetches, by address, with the bytes that each has in gzip at level 9.
 *
 * @param {import('playwright').Page} page
 * @returns {() => Promise<Map<string, number>>} What was asked for up to the call.
 */
function watchScripts(page) {
  /** @type {import('playwright').Request[]} */
  const requests = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') requests.push(request);
  });
  return async () => {
    const sizes = await Promise.all(
      [...requests].map(async (request) => {
        const response = await request.response();
        if (response === null) throw new Error(`${request.url()} got no response.`);
        const bytes = gzipSync(await response.body(), { level: 9 }).length;
        return /** @type {const} */ ([request.url(), bytes]);
      }),
    );
    return new Map(sizes);
  };
}

/** @param {Map<string, number>} sizes */
function kilobytes(sizes) {
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

/**
 * @param {string} what
 * @param {Map<string, number>} sizes
 * @param {number} bar
 */
function report(what, sizes, bar) {
  const size = kilobytes(sizes);
  if (size > bar) process.exitCode = 1;
  console.log(
    `${what}: ${size.toFixed(1)} KB gzipped, the bar is ${bar} KB${size > bar ? ': TOO LARGE' : ''}`,
  );
  if (!process.argv.includes('--files')) return;
  for (const [url, bytes] of [...sizes].sort(([, one], [, other]) => other - one)) {
    console.log(`  ${(bytes / 1000).toFixed(2).padStart(6)} ${new URL(url).pathname}`);
  }
}

const app = await serveBuiltApp();
const browser = await chromium.launch(launchOptions());
try {
  const start = await browser.newPage();
  // What is loaded ahead of need waits a little; on a busy machine that may be over before Begin has responded.
  await start.addInitScript(() => {
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (/** @type {() => void} */ call, delay = 0) => (delay < 100 ? setTimeout(call, delay) : 0),
    });
  });
  const fetchedByStart = watchScripts(start);
  await start.goto(app.url);
  await start.getByRole('link', { name: 'Begin', exact: true }).click();
  await start.getByRole('heading', { level: 1, name: /Step 1 of 5/ }).waitFor();
  const firstLoad = await fetchedByStart();
  await start.close();

  const results = await browser.newPage();
  const fetchedByResults = watchScripts(results);
  await results.goto(`${app.url}#/results`);
  await results
    .getByRole('img', { name: /^Ratings of/ })
    .last()
    .waitFor();
  await results.waitForLoadState('networkidle');
  const added = new Map([...(await fetchedByResults())].filter(([url]) => !firstLoad.has(url)));

  report('First load, until Begin responds', firstLoad, FIRST_LOAD_BAR);
  report('Added by the results', added, RESULTS_BAR);
} finally {
  await browser.close();
  await app.close();
}
