import type { Page } from '@playwright/test';
import { frameworkIds } from '../../src/catalogue/facts/frameworkIds';
import { expectAccessible } from './support/accessible';
import { storeAnswers } from './support/answers';
import { type ReadEvidence, readEvidence } from './support/evidencePage';
import { tabTo } from './support/keyboard';
import { fromIndicators, fromSuites, place, type Recomputed } from './support/ownArithmetic';
import { expect, test } from './support/test';

const criteria = ['scalability', 'community', 'ease', 'security', 'flexibility'];

function expectSame(shown: Recomputed, recomputed: Recomputed, what: string) {
  for (const side of ['low', 'point', 'high'] as const) {
    expect(Math.abs(shown[side] - recomputed[side]), `${what}, ${side}`).toBeLessThan(1e-6);
  }
}

test.describe('the arithmetic on the page gives the rating that the page shows', () => {
  for (const criterion of criteria) {
    test(`${criterion} of every framework`, async ({ page }) => {
      for (const framework of frameworkIds) {
        const read = await readEvidence(page, framework, criterion);
        const what = `${criterion} of ${framework}`;
        expect(read.indicators.length, what).toBeGreaterThan(4);
        for (const indicator of read.indicators) {
          const own = place(indicator, read.levels);
          expect(own === null, `${indicator.title} of ${framework}`).toBe(indicator.place === null);
          expect(own ?? 0, `${indicator.title} of ${framework}`).toBeCloseTo(indicator.place ?? 0, 9);
        }
        expectSame(read.rating, fromIndicators(read), what);
      }
    });
  }

  test('performance of every framework, from the figures of all suites', async ({ page }) => {
    const pages = new Map<string, ReadEvidence>();
    for (const framework of frameworkIds) {
      pages.set(framework, await readEvidence(page, framework, 'performance'));
    }
    const own = fromSuites(
      new Map([...pages].map(([framework, { cells }]) => [framework, cells])),
      'aspnet-core',
    );
    for (const [framework, { rating, standing, cells, leftOut }] of pages) {
      expectSame(rating, own.ratingOf(framework), `performance of ${framework}`);
      expect(standing, framework).toBeCloseTo(own.all.standings.get(framework) ?? Number.NaN, 6);
      expect(cells).toHaveLength(4);
      for (const { suite, level } of cells) {
        expect(Math.log2(level), `${suite} of ${framework}`).toBeCloseTo(
          own.all.levels.get(suite) ?? Number.NaN,
          6,
        );
      }
      expect(leftOut).toHaveLength(4);
      for (const { suite, standing: shown } of leftOut) {
        const recomputed = own.without.get(suite)?.standings.get(framework);
        expect(shown, `${framework} without ${suite}`).toBeCloseTo(recomputed ?? Number.NaN, 6);
      }
    }
  });
});

test.describe('every number can be questioned', () => {
  const opened = (page: Page, name: string) =>
    expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  test('from the ranking by one click on a colour, and back to where one was', async ({ page }) => {
    await page.goto('#/results');
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^How Laravel gets/ }) });
    await row.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    // Pictures of the segments are hidden from assistive technology, so they have no role to be found by.
    await row.locator('a[href="#/evidence/laravel/security"]').first().click();
    await opened(page, 'Security of Laravel');
    await page.getByRole('link', { name: 'Back to the results' }).click();
    await expect(page).toHaveURL(/#\/results$/);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(scrolled, -1);
  });

  test('from the ranking by keys, through the breakdown of a score', async ({ page }) => {
    await page.goto('#/results');
    await tabTo(page, 'button', /^How ASP\.NET Core gets/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'link', /^\d+\.\d, ease of use of ASP\.NET Core: the evidence$/, { limit: 6 });
    await page.keyboard.press('Enter');
    await opened(page, 'Ease of use of ASP.NET Core');
  });

  test('from the table of the bars', async ({ page }) => {
    await page.goto('#/results');
    await page.getByText('Show the bars in figures').click();
    await page
      .getByRole('table', { name: /^Points that each criterion contributes/ })
      .getByRole('link', { name: /points, rated .*, flexibility of Koa\.js: the evidence$/ })
      .click();
    await opened(page, 'Flexibility of Koa.js');
  });

  test('from a point of a radar, and from its table', async ({ page }) => {
    await page.goto('#/results/radar');
    const section = page.getByRole('region', { name: 'Top three', exact: true });
    await section.getByRole('img', { name: /^Ratings of/ }).waitFor();
    // Of points that overlap, the one drawn last is on top.
    const point = section.getByTitle(/community support of .*: the evidence$/).last();
    const name = (await point.getAttribute('title'))?.replace(/^.* of (.*): the evidence$/, '$1');
    await point.click();
    await opened(page, `Community support of ${name}`);
    await page.goBack();
    await section.getByText('Show as a table').click();
    await section
      .getByRole('table')
      .getByRole('link', { name: new RegExp(`performance of ${name}: the evidence$`) })
      .click();
    await opened(page, `Performance of ${name}`);
  });

  test('from the comparison and from the table of all', async ({ page }) => {
    await page.goto('#/results/compare?compare=flask,phoenix');
    await page
      .getByRole('table', { name: /^Ratings of the chosen frameworks/ })
      .getByRole('link', { name: /scalability of Flask: the evidence$/ })
      .click();
    await opened(page, 'Scalability of Flask');
    await page.goto('#/results/table');
    await page
      .getByRole('table', { name: /^All frameworks/ })
      .getByRole('link', { name: /community support of Phoenix: the evidence$/ })
      .click();
    await opened(page, 'Community support of Phoenix');
  });

  test('from the page of a framework and of a criterion, and from one framework to the next', async ({
    page,
  }) => {
    await page.goto('#/framework/rails');
    await page.getByRole('link', { name: /security of Ruby on Rails: the evidence$/ }).click();
    await opened(page, 'Security of Ruby on Rails');
    await page.getByRole('link', { name: /^Security of all / }).click();
    await opened(page, 'Security');
    await page
      .getByRole('list', { name: 'Security of 10 frameworks' })
      .getByRole('link', { name: /security of Django: the evidence$/ })
      .click();
    await opened(page, 'Security of Django');
    const others = page.getByRole('navigation', { name: 'Security of other frameworks' });
    await others.getByRole('link', { name: /Ruby on Rails/ }).click();
    await opened(page, 'Security of Ruby on Rails');
    await page.getByRole('link', { name: 'Back: Security of Django: the evidence' }).click();
    await opened(page, 'Security of Django');
  });

  test('keeps the way back over a reload', async ({ page }) => {
    await page.goto('#/framework/rails');
    await page.getByRole('link', { name: /security of Ruby on Rails: the evidence$/ }).click();
    await opened(page, 'Security of Ruby on Rails');
    await page.reload();
    await page.getByRole('link', { name: 'Back: Ruby on Rails' }).click();
    await opened(page, 'Ruby on Rails');
  });
});

const screens = [
  ['the evidence, with something missing', '#/evidence/koa/community'],
  ['the evidence, with something unconfirmed', '#/evidence/nodejs/ease'],
  ['the evidence of a fit', '#/evidence/laravel/performance'],
  ['the evidence from answers', '#/evidence/django/project-fit'],
  ['the evidence without an answer', '#/evidence/django/team-fit'],
  ['a criterion', '#/criterion/scalability'],
  ['a criterion with suites', '#/criterion/performance'],
  ['a criterion without an answer', '#/criterion/team-fit'],
  ['a framework', '#/framework/express'],
  ['the ranking with a breakdown', '#/results'],
] as const;

for (const [name, address] of screens) {
  test(`accessible in both themes, wide and narrow: ${name}`, async ({ page }) => {
    if (address.endsWith('project-fit')) await storeAnswers(page);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (address === '#/results') await page.getByRole('button', { name: /^How Flask gets/ }).click();
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
    await expectAccessible(page);
  });
}
