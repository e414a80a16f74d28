import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Id } from '../../../../src/lib/id';
import { CriterionScreen } from '../../../../src/screens/criterion/CriterionScreen';
import type { StoreActions } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';
import { showLoading } from '../../support/show';

const open = (criterion: Id, answer?: (actions: StoreActions) => void) =>
  showLoading(<CriterionScreen criterion={criterion} cameFrom={null} />, answer, shipped);
const table = (name: string | RegExp) => page.getByRole('table', { name });

describe('the page of a criterion', () => {
  test.each(shipped.criteria)(
    '$name has its meaning here and in the article',
    async ({ id, name, meaning }) => {
      await open(id);
      await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(name);
      await expect.element(page.getByText(meaning)).toBeVisible();
      const [, article] = page.getByRole('definition').elements();
      expect(article?.textContent).toMatch(/\.$/);
    },
  );

  test('has all, the best first, each leading to its evidence', async () => {
    await open('performance');
    const rows = page.getByRole('list', { name: 'Performance of 10 frameworks' }).getByRole('listitem');
    const texts = rows.elements().map((row) => row.textContent);
    expect(texts).toHaveLength(10);
    expect(texts[0]).toBe('ASP.NET Corefull-stack framework10.0');
    expect(texts[1]).toMatch(/^Node\.jsruntime/);
    expect(texts[9]).toMatch(/^Laravel/);
    await expect
      .element(rows.nth(2).getByRole('link', { name: /^\d\.\d, performance of Koa\.js: the evidence$/ }))
      .toHaveAttribute('href', '#/evidence/koa/performance');
  });

  test('has the same as a table with the intervals', async () => {
    await open('performance');
    await page.getByText('Show as a table').click();
    const row = table('Performance of 10 frameworks').getByRole('row', { name: /^ASP\.NET Core/ });
    expect(
      row
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent),
    ).toEqual(['10.0', '9.5', '10.0']);
  });

  test('shows parts and indicators with weights and scales', async () => {
    await open('ease');
    const learning = table('Learning curve: 50 % of the rating');
    await expect
      .element(
        learning.getByRole('row', { name: 'Lines of the hello world 1 of 3 linear scale from 16 down to 4' }),
      )
      .toBeVisible();
    await expect
      .element(
        learning.getByRole('row', {
          name: 'Files on day one 1 of 3 log scale of the figure plus one, from 80 down to 0',
        }),
      )
      .toBeVisible();
    await expect
      .element(
        table('Productivity: 50 % of the rating').getByRole('row', {
          name: 'ORM 0.1 of 1.2 scale by level: built-in 1, first-party add-on 0.9, third-party 0.3, none 0',
        }),
      )
      .toBeVisible();
  });

  test('says what keeps performance and scalability apart', async () => {
    await open('scalability');
    const apart = page.getByRole('region', { name: 'Performance or scalability' });
    await expect.element(apart).toHaveTextContent(/Nothing is counted twice/);
    await expect
      .element(apart.getByRole('link', { name: 'Performance' }))
      .toHaveAttribute('href', '#/criterion/performance');
  });

  test('lays the figures of all suites side by side and says where their orders differ', async () => {
    await open('performance');
    const suites = page.getByRole('region', { name: 'How the suites disagree' });
    const laravel = suites.getByRole('row', { name: /^Laravel/ });
    await expect.element(laravel).toBeVisible();
    const cells = laravel
      .getByRole('cell')
      .elements()
      .map((cell) => cell.textContent);
    expect(cells.slice(2, 4)).toEqual(['no figure', 'no figure']);
    expect(cells[4]).toMatch(/^0\.0\d16,800 a second, no\. 6, unconfirmed$/);
    await expect
      .element(suites)
      .toHaveTextContent('Against all suites together it puts Phoenix ahead of Spring Boot.');
  });
});

describe('a criterion that comes from the answers', () => {
  test('has no ratings before it is answered', async () => {
    await open('team-fit');
    await expect
      .element(page.getByRole('link', { name: 'Say which languages your team knows' }))
      .toHaveAttribute('href', '#/team?return=results');
  });

  test('has the present ratings once it is', async () => {
    await open('team-fit', (actions) => {
      actions.setFamiliarity('php', 'well');
      actions.setFamiliarity('ruby', 'some');
    });
    const rows = page.getByRole('list', { name: 'Team fit of 10 frameworks' }).getByRole('listitem');
    await expect.element(rows.first()).toHaveTextContent(/^Laravel.*10\.0$/);
    await expect.element(rows.nth(1)).toHaveTextContent(/^Ruby on Rails.*5\.0$/);
    await expect.element(rows.nth(2)).toHaveTextContent(/^ASP\.NET Core.*0\.0$/);
  });
});
