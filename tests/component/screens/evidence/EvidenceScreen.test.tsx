import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Catalogue } from '../../../../src/catalogue/catalogue';
import type { Id } from '../../../../src/lib/id';
import type { Address } from '../../../../src/routes/address';
import { EvidenceScreen } from '../../../../src/screens/evidence/EvidenceScreen';
import type { StoreActions } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';
import { showLoading } from '../../support/show';

interface Options {
  readonly cameFrom?: Address;
  readonly answer?: (actions: StoreActions) => void;
  readonly catalogue?: Catalogue;
}

const open = (framework: Id, criterion: Id, { cameFrom, answer, catalogue = shipped }: Options = {}) =>
  showLoading(
    <EvidenceScreen framework={framework} criterion={criterion} cameFrom={cameFrom ?? null} />,
    answer,
    catalogue,
  );
const table = (name: string) => page.getByRole('table', { name });
const region = (name: string) => page.getByRole('region', { name, exact: true });
const text = (pattern: string | RegExp) => page.getByText(pattern);

/** The row of an indicator, and the one below it with scale and sources. */
async function indicator(caption: string, title: string) {
  await expect.element(table(caption)).toBeVisible();
  const rows = [...(table(caption).element() as HTMLTableElement).rows];
  const row = rows.findIndex(({ cells }) => cells[0]?.textContent === title);
  return {
    cells: [...(rows[row]?.cells ?? [])].map((cell) => cell.textContent.trim()),
    detail: rows[row + 1]?.textContent ?? '',
  };
}

describe('a rating from indicators', () => {
  test('is shown with its interval and the dates it rests on', async () => {
    await open('django', 'security');
    // Twelve of fourteen protections are built in, one is third-party, one is missing altogether.
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Security of Django');
    await expect.element(text(/^Rating: 8\.8 of 10, with an interval from \d\.\d to \d\.\d$/)).toBeVisible();
    await expect
      .element(
        text(/^The rating rests on 14 records: the oldest is dated .* before the last check\), the newest /),
      )
      .toBeVisible();
  });

  test('has each indicator with what was found, its place, weight and points', async () => {
    await open('django', 'security');
    const rateLimit = await indicator('Indicators: protections', 'Rate limiting');
    // A fourteenth of 0.3, times ten.
    expect(rateLimit.cells).toEqual(['Rate limiting', 'third-party', '0.30', '1', '0.21']);
    expect((await indicator('Indicators: protections', 'Secrets management')).cells.slice(1, 3)).toEqual([
      'none',
      '0.00',
    ]);
    expect(rateLimit.detail).toMatch(
      /dated .*, .* before the last check; checked \d+ November 2026, read in/,
    );
  });

  test('says in words how a figure is placed, and links its source', async () => {
    await open('koa', 'community');
    const stars = await indicator('Indicators: size', 'GitHub stars');
    expect(stars.cells[1]).toMatch(/^\d\d,\d{3} stars$/);
    expect(stars.detail).toContain('Placed from 0 to 1 by log scale from 10,000 to 120,000.');
    const source = table('Indicators: size')
      .getByRole('link', { name: /Github-Ranking/ })
      .first();
    await expect.element(source).toHaveAttribute('href', expect.stringMatching(/^https:\/\/github\.com\//));
    await expect.element(source).toHaveAttribute('rel', 'noreferrer');
  });

  test('shows what is missing, that its part drops out, and how far that opens the interval', async () => {
    await open('koa', 'community');
    const support = await indicator('Indicators: support', 'Months of security support');
    expect(support.cells).toEqual(['Months of security support', 'missing', '–', '1, dropped', '0.00']);
    expect(support.detail).toContain('Looked for and not found');
    await expect
      .element(page.getByRole('heading', { name: 'Support, about which nothing is known' }))
      .toBeVisible();
    // Weights of 0.5 and 0.25 are left of the three.
    await expect.element(page.getByRole('row', { name: /^Size 0\.5 66\.7 %/ })).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /^Support 0\.25 0 % not known 0\.00$/ }))
      .toBeVisible();
    await expect
      .element(region('How sure it is'))
      .toHaveTextContent(
        'Of 5 inputs, 2 are missing (Developers who used it, percent and Months of security support).',
      );
    await expect
      .element(table('What the interval is the range of').getByRole('row', { name: /^Everything missing/ }))
      .toBeVisible();
    await expect.element(text(/ends? comes? from what is missing or unconfirmed/)).toBeVisible();
  });

  test('marks what is unconfirmed, which counts but leaves the interval open', async () => {
    await open('nodejs', 'ease');
    const tutorial = await indicator('Indicators: productivity', 'Step-by-step tutorial');
    expect(tutorial.cells[1]).toBe('built-in unconfirmed');
    expect(tutorial.cells[2]).toBe('1.00');
    await expect
      .element(region('How sure it is'))
      .toHaveTextContent(/Of 14 inputs, 2 are unconfirmed \(Code scaffolding and Step-by-step tutorial\)\./);
  });

  test('has every left-out indicator behind a disclosure', async () => {
    await open('phoenix', 'flexibility');
    await page.getByText('The rating without each of 7 indicators').click();
    const rows = table('Rating with one indicator left out').getByRole('rowheader').elements();
    expect(rows.map((row) => row.textContent)).toEqual([
      'Database',
      'Template engine',
      'Server',
      'A second language',
      'REST',
      'GraphQL',
      'gRPC',
    ]);
  });

  test('says where the runtime counts', async () => {
    await open('koa', 'scalability');
    const cores = await indicator('Indicators: on one machine', 'Uses all cores');
    expect(cores.detail).toContain(
      'Koa.js programs are Node.js programs: what the runtime brings counts here.',
    );
  });

  test('keeps context apart from what counts, and marks what is old', async () => {
    await open('django', 'security');
    const context = region('Shown, not rated');
    await expect.element(context.getByRole('term').filter({ hasText: 'Published advisories' })).toBeVisible();
    await expect.element(context).toHaveTextContent('older than 18 months');
    await expect.element(context).toHaveTextContent('Looked for and not found');
  });
});

describe('a rating from suites', () => {
  test('shows every suite, the standing and what each one left out gives', async () => {
    await open('laravel', 'performance');
    const suites = table('Requests a second in each suite');
    await expect.element(suites.getByRole('row', { name: /^HttpArena JSON missing/ })).toBeVisible();
    await expect
      .element(suites.getByRole('row', { name: /^TechEmpower Round 23 Fortunes 16,800 unconfirmed / }))
      .toBeVisible();
    await expect.element(suites.getByRole('row', { name: /^the-benchmarker 7,886 / })).toBeVisible();
    await expect.element(suites.getByRole('row', { name: /^Standing 0\.03 −/ })).toBeVisible();
    await expect.element(text(/^Laravel is about 0\.03 of the reference\./)).toBeVisible();
    expect(table('With each suite left out in turn').getByRole('rowheader').elements()).toHaveLength(4);
    await expect.element(page.getByRole('row', { name: /^Half a point either way/ })).toBeVisible();
  });

  test('says what to know beside it, and Octane beside Laravel alone', async () => {
    await open('laravel', 'performance');
    await expect.element(region('To know beside it')).toHaveTextContent(/3 to 4\.7 times faster/);
    await expect.element(region('To know beside it')).toHaveTextContent(/ended in March 2026/);
  });

  test('of another framework has no word about Octane', async () => {
    await open('django', 'performance');
    await expect
      .element(region('To know beside it'))
      .toHaveTextContent(/order inside a tier is not supported/);
    await expect.element(region('To know beside it')).not.toHaveTextContent(/Octane/);
  });
});

describe('a fit', () => {
  test('to the project exists only when answered', async () => {
    await open('rails', 'project-fit');
    await expect.element(text('There is no rating yet.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Say what you are building' }))
      .toHaveAttribute('href', '#/project?return=results');
    await expect
      .element(region('What it is named for'))
      .toHaveTextContent(/E-commerce: named by the article/);
  });

  test('to the project names who calls it a good choice', async () => {
    await open('rails', 'project-fit', {
      answer: (actions) => actions.chooseProjectTypes(['e-commerce', 'rest-api', 'cms', 'prototype']),
    });
    await expect.element(text(/^Rating: 5\.0 of 10$/)).toBeVisible();
    const how = region('How the rating comes about');
    await expect
      .element(how)
      .toHaveTextContent(
        'Ruby on Rails is named as a good choice for 2 of your 4 project types: 10 × 2 / 4 = 5.0.',
      );
    await expect.element(how).toHaveTextContent(/E-commerce: named by the article/);
    await expect.element(how).toHaveTextContent(/REST API: named by the documentation: Rails guides/);
    await expect.element(how).toHaveTextContent(/Content management: not named/);
  });

  test('to the team says what the team knows', async () => {
    await open('phoenix', 'team-fit', { answer: (actions) => actions.setFamiliarity('elixir', 'some') });
    await expect.element(text(/^Rating: 5\.0 of 10$/)).toBeVisible();
    await expect
      .element(region('How the rating comes about'))
      .toHaveTextContent('Phoenix is written in Elixir, which your team knows some of: 5 of 10.');
  });

  test('to the team exists only when answered', async () => {
    await open('phoenix', 'team-fit');
    await expect
      .element(page.getByRole('link', { name: 'Say which languages your team knows' }))
      .toHaveAttribute('href', '#/team?return=results');
  });
});

describe('a rating without records', () => {
  const added: Catalogue = {
    ...shipped,
    frameworks: [
      ...shipped.frameworks,
      { id: 'axum', name: 'Axum', kind: 'micro-framework', language: 'rust' },
    ],
    ratings: { ...shipped.ratings, axum: { performance: [8, 9, 10] } },
  };

  test('says that there are none', async () => {
    await open('axum', 'performance', { catalogue: added });
    await expect.element(text(/^Rating: 9\.0 of 10, with an interval from 8\.0 to 10\.0$/)).toBeVisible();
    await expect.element(region('No evidence')).toHaveTextContent(/holds no records/);
  });

  test('that is not known claims no figure', async () => {
    await open('axum', 'security', { catalogue: added });
    await expect.element(text(/^The rating is not known, so anything from 0 to 10/)).toBeVisible();
    await expect.element(region('No evidence')).toBeVisible();
  });
});

describe('the ways on', () => {
  test('lead to the framework, the criterion and the frameworks before and behind', async () => {
    await open('django', 'security');
    await expect
      .element(page.getByRole('link', { name: 'Profile of Django' }))
      .toHaveAttribute('href', '#/framework/django');
    await expect
      .element(page.getByRole('link', { name: 'Security of all ten' }))
      .toHaveAttribute('href', '#/criterion/security');
    const others = page.getByRole('navigation', { name: 'Security of other frameworks' }).getByRole('link');
    expect(others.elements().map((link) => link.getAttribute('href'))).toEqual([
      '#/evidence/nodejs/security',
      '#/evidence/rails/security',
    ]);
  });

  test('lead back to the results, or to where one came from', async () => {
    await open('django', 'security');
    await expect
      .element(page.getByRole('link', { name: 'Back to the results' }))
      .toHaveAttribute('href', '#/results');
  });

  test('name the page one came from', async () => {
    await open('koa', 'security', { cameFrom: { screen: 'framework', framework: 'koa' } });
    await expect
      .element(page.getByRole('link', { name: 'Back: Koa.js' }))
      .toHaveAttribute('href', '#/framework/koa');
    expect(
      page.getByRole('navigation', { name: 'Security of other frameworks' }).getByRole('link').elements(),
    ).toHaveLength(1);
  });
});
