import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Id } from '../../../../src/lib/id';
import { FrameworkScreen } from '../../../../src/screens/framework/FrameworkScreen';
import type { StoreActions } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';
import { showLoading } from '../../support/show';

const open = (framework: Id, answer?: (actions: StoreActions) => void) =>
  showLoading(<FrameworkScreen framework={framework} />, answer, shipped);
const section = (name: string) => page.getByRole('region', { name, exact: true });

describe('the page of a framework', () => {
  test.each(shipped.frameworks)('shows all there is to know about $name', async ({ id, name }) => {
    await open(id);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(name);
    for (const list of ['Features', 'Advantages', 'Good for', 'Limits']) {
      await expect.element(section(list).getByRole('listitem').first()).toBeVisible();
    }
    const facts = section('Facts').element();
    for (const fact of facts.querySelectorAll('dd')) expect(fact.textContent.trim()).not.toBe('');
    const table = section('What comes with it').getByRole('table').element() as HTMLTableElement;
    expect(table.rows.length).toBeGreaterThan(10);
    for (const row of [...table.rows].slice(1)) {
      expect(row.cells[1]?.textContent).toMatch(/^(built-in|first-party add-on|third-party|none)/);
    }
  });

  test('gives every rating with its range', async () => {
    await open('aspnet-core', (actions) => actions.setFamiliarity('csharp', 'some'));
    const ratings = section('Ratings');
    await expect.element(ratings.getByText('Performance')).toBeVisible();
    expect(
      ratings
        .getByRole('term')
        .elements()
        .map((term) => term.textContent),
    ).toEqual([
      'Performance',
      'Scalability',
      'Community support',
      'Ease of use',
      'Security',
      'Flexibility',
      'Team fit',
    ]);
    // The reference of the fit: 10, half a point less at its lowest, and nothing above.
    await expect.element(ratings.getByText('(9.5 to 10.0)')).toBeVisible();
    // An answer has no range.
    await expect.element(ratings.getByRole('definition').filter({ hasText: '5.0 (no range)' })).toBeVisible();
  });

  test('says where it stands for the present answers', async () => {
    await open('laravel', (actions) => {
      actions.setFamiliarity('php', 'well');
      for (const id of [
        'performance',
        'scalability',
        'community',
        'ease',
        'security',
        'flexibility',
      ] as const) {
        actions.setImportance(id, 0);
      }
    });
    await expect
      .element(page.getByText('Place 1 for your present answers, with 100.0 points of 100.'))
      .toBeVisible();
  });

  test('says what rules it out', async () => {
    await open('koa', (actions) => {
      actions.setMustHave('orm', 'first-party');
      actions.setMustHave('rate-limiting', 'first-party');
    });
    // Its own organisation keeps a rate limiter, but no mapper.
    await expect.element(page.getByText('Ruled out by your must-haves. ORM: third-party.')).toBeVisible();
  });

  test('links to its sources and leads back to the results', async () => {
    await open('django');
    await expect.element(section('Facts').getByText('Licence')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Back to the results' }))
      .toHaveAttribute('href', '#/results');
    const outside = section('Facts').getByRole('link').elements();
    expect(outside.length).toBeGreaterThan(5);
    for (const link of outside) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });
});
