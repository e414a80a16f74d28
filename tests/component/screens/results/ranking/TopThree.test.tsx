import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TopThree } from '../../../../../src/screens/results/ranking/TopThree';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { show } from '../../../support/show';
import { wholeNumbers } from '../compare/wholeNumbers';

const open = (answer?: (actions: StoreActions) => void) => show(<TopThree />, answer, wholeNumbers);
const radar = page.getByRole('img', { name: /^Ratings of/ });
const legend = page.getByRole('list', { name: 'Lines of the radar' });
const linesOf = () =>
  legend
    .getByRole('link')
    .elements()
    .map((link) => link.textContent);

describe('the radar of the top three', () => {
  test('overlays the first three of the ranking', async () => {
    open();
    await expect
      .element(page.getByRole('heading', { level: 2 }))
      .toHaveTextContent('The top three on one scale');
    await expect
      .element(radar)
      .toHaveAccessibleName('Ratings of ASP.NET Core, Spring Boot and Django by 6 criteria');
    expect(linesOf()).toEqual(['ASP.NET Core', 'Spring Boot', 'Django']);
    await expect
      .element(page.getByText(/The scale is fixed, 0 in the middle and 10 at the rim/))
      .toBeVisible();
    // Django and Rails both have 65.0 points.
    await expect.element(page.getByText(/Ruby on Rails shares the last of these places/)).toBeVisible();
  });

  test('has a table with the ratings, not the contributions', async () => {
    open();
    await page.getByText('Show as a table').click();
    const row = page.getByRole('table').getByRole('row', { name: /^Performance/ });
    await expect.element(row).toBeVisible();
    expect(
      row
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent),
    ).toEqual(['10.0', '8.0', '4.0']);
  });

  test('follows the ranking', async () => {
    const store = open();
    await expect.element(radar).toBeVisible();
    // Only performance counts: ASP.NET Core 10, Node.js 9, Koa.js and Spring Boot 8 each.
    for (const id of ['scalability', 'community', 'ease', 'security', 'flexibility'] as const) {
      store.actions.setImportance(id, 0);
    }
    await expect.element(radar).toHaveAccessibleName(/^Ratings of ASP\.NET Core, Node\.js and Koa\.js/);
  });

  test('shows fewer when fewer are left', async () => {
    const store = open((actions) => actions.chooseMustHaves(firstParty('admin-ui')));
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('The two that are left');
    expect(linesOf()).toEqual(['Django', 'Laravel']);
    store.actions.chooseMustHaves(firstParty('admin-ui', 'graphql'));
    await expect.element(radar).toHaveAccessibleName('Ratings of Django by 6 criteria');
  });
});
