import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { capabilities } from '../../../../src/catalogue/facts/capabilities';
import type { Id } from '../../../../src/lib/id';
import { FrameworkScreen } from '../../../../src/screens/framework/FrameworkScreen';
import type { StoreActions } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';
import { showLoading } from '../../support/show';

const open = (framework: Id, answer?: (actions: StoreActions) => void) =>
  showLoading(<FrameworkScreen framework={framework} />, answer, shipped);
const section = (name: string) => page.getByRole('region', { name, exact: true });
const comparison = page.getByRole('link', { name: 'Add to the comparison' });

/** Leaves performance alone with all the weight: ASP.NET Core, Node.js and Koa.js then lead. */
function onlyPerformance(actions: StoreActions) {
  for (const id of ['scalability', 'community', 'ease', 'security', 'flexibility'] as const) {
    actions.setImportance(id, 0);
  }
}

describe('the profile of a framework', () => {
  test('leads from each rating to its evidence and from each criterion to all', async () => {
    await open('express', (actions) => actions.setFamiliarity('javascript', 'well'));
    const ratings = section('Ratings').getByRole('link');
    const evidence = ratings.elements().filter((link) => /: the evidence$/.test(link.ariaLabel ?? ''));
    expect(evidence).toHaveLength(7);
    await expect
      .element(page.getByRole('link', { name: '10.0, team fit of Express.js: the evidence' }))
      .toHaveAttribute('href', '#/evidence/express/team-fit');
    await expect
      .element(section('Ratings').getByRole('link', { name: 'Flexibility', exact: true }))
      .toHaveAttribute('href', '#/criterion/flexibility');
  });

  test('has its capabilities by level, each once, with their number', async () => {
    await open('koa');
    const terms = section('What comes with it').getByRole('term');
    await expect.element(terms.first()).toBeVisible();
    expect(terms.elements().map((term) => term.textContent)).toEqual([
      // Reload in development and test tools, which Node.js brings.
      'Built-in 2',
      // Uploads and the rate limiter of its own organisation.
      'First-party add-on 2',
      'Third-party 13',
      'None 1',
    ]);
    const named = section('What comes with it')
      .getByRole('definition')
      .elements()
      .map((definition) => definition.textContent);
    expect(named.filter((name) => name !== 'nothing').toSorted()).toEqual(
      capabilities.map(({ name }) => name).toSorted(),
    );
  });

  test('says what runs on a runtime', async () => {
    await open('nodejs');
    await expect.element(page.getByText(/^runtime, .*; Express\.js and Koa\.js run on it$/)).toBeVisible();
  });

  test('has the support window with its dates, its source and the age of that', async () => {
    await open('aspnet-core');
    const support = section('Support window');
    await expect.element(support).toHaveTextContent(/36 months of free security support/);
    await expect.element(support).toHaveTextContent(/\.NET 10 LTS, to 2028-11-14\./);
    await expect.element(support).toHaveTextContent(/dated .*, .* before the last check/);
    await expect
      .element(support.getByRole('link', { name: 'In the rating of its community support' }))
      .toHaveAttribute('href', '#/evidence/aspnet-core/community');
  });

  test('says when no support window is published', async () => {
    await open('koa');
    await expect
      .element(section('Support window'))
      .toHaveTextContent(/No published window of security support\./);
  });
});

describe('the closest alternatives', () => {
  test('are three others, nearest first, with what differs most', async () => {
    await open('django');
    const items = section('Closest alternatives').getByRole('listitem');
    await expect.element(items.first()).toBeVisible();
    const distances = items.elements().map((item) => Number(/Distance ([\d.]+)/.exec(item.textContent)?.[1]));
    expect(distances).toHaveLength(3);
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    for (const item of items.elements()) {
      expect(item.textContent).toMatch(
        /Differs most in [a-z ]+: \d\.\d (lower|higher), with \d+\.\d against \d+\.\d\.$/,
      );
      expect(item.textContent).not.toMatch(/^Django/);
    }
  });

  test('do not depend on the weights or the answers', async () => {
    const textOf = () => section('Closest alternatives').element().textContent;
    const store = await open('koa');
    const before = textOf();
    onlyPerformance(store.actions);
    store.actions.setFamiliarity('php', 'well');
    await expect.element(section('Ratings').getByText('Team fit')).toBeVisible();
    expect(textOf()).toBe(before);
  });
});

describe('the comparison', () => {
  test('adds the framework to the first two of the ranking', async () => {
    await open('django', onlyPerformance);
    await expect
      .element(comparison)
      .toHaveAttribute('href', '#/results/compare?compare=aspnet-core,nodejs,django');
  });

  test('has a leader only once', async () => {
    await open('nodejs', onlyPerformance);
    await expect.element(comparison).toHaveAttribute('href', '#/results/compare?compare=aspnet-core,nodejs');
  });
});
