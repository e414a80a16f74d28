import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { RobustnessSection } from '../../../../../src/screens/results/sure/RobustnessSection';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { show } from '../../../support/show';
import { twoSides, weigh } from '../../../support/twoSides';

const open = (answer?: (actions: StoreActions) => void) => show(<RobustnessSection />, answer, twoSides);
const one = page.getByRole('combobox', { name: 'Which framework?', exact: true });
const other = page.getByRole('combobox', { name: 'Against which?' });
const chance = page.getByText(/ is ahead of .+ of the cases/);
const table = page.getByRole('table', { name: /^Points of the score by criterion/ });
const inPoints = (criterion: string) =>
  table.getByRole('row', { name: criterion }).getByRole('cell').elements().at(-1)?.textContent;
const offered = (field: Locator) =>
  field
    .getByRole('option')
    .elements()
    .map((option) => option.textContent);

/** Laravel is first while security weighs up to 50 %, Rails from 75 %, and Django in between. */
const threeWays = (actions: StoreActions) => {
  actions.chooseMustHaves(firstParty('websockets'));
  weigh(actions, { performance: 4, security: 6 });
};

describe('head to head', () => {
  test('starts with the first two: the chance, and where the points come from', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { performance: 4, security: 6 });
    });
    await expect.element(one).toHaveDisplayValue('Django');
    await expect.element(other).toHaveDisplayValue('Laravel');
    await expect
      .element(chance)
      .toHaveTextContent(
        'Django is ahead of Laravel in 98 % of the cases within a quarter of your weights and the ratings anywhere in their ranges.',
      );
    // Six rating points apart, at weights of 40 % and 60 %. Laravel wins in a triangle of (1.25 x 4 - 0.75 x 6)^2 / 2 in
    // 2 x 3.
    expect(inPoints('Performance')).toBe('24.0 for Laravel');
    expect(inPoints('Security')).toBe('36.0 for Django');
    expect(inPoints('Ease of use')).toBe('even');
    expect(inPoints('Score')).toBe('12.0 for Django');
  });

  test('draws each difference towards whom it is for, the largest full', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { performance: 4, security: 6 });
    });
    await expect.element(table).toBeVisible();
    const bar = (criterion: string) => {
      const cell = table.getByRole('row', { name: criterion }).element().querySelector('td [aria-hidden]');
      const whole = cell?.getBoundingClientRect();
      const drawn = cell?.firstElementChild?.getBoundingClientRect();
      if (whole === undefined || drawn === undefined) throw new Error(`no bar for ${criterion}`);
      const share = (x: number) => Math.round((100 * (x - whole.left)) / whole.width);
      return [share(drawn.left), share(drawn.right)];
    };
    expect(bar('Security')).toEqual([0, 50]);
    // 24 of 36 are two thirds of a half.
    expect(bar('Performance')).toEqual([50, 83]);
  });

  test('compares whom you choose', async () => {
    open(threeWays);
    await other.selectOptions('Laravel');
    await one.selectOptions('Ruby on Rails');
    // Rails is ahead where performance is below 7/9 of security. With security evenly from 4.5 to 7.5 and performance
    // from 3 to 5 that is (0.25 + 1) / 2 of the cases up to 45/7, and all beyond.
    await expect.element(chance).toHaveTextContent(/^Ruby on Rails is ahead of Laravel in 76 % of the cases/);
    expect(inPoints('Performance')).toBe('36.0 for Laravel');
    expect(inPoints('Security')).toBe('42.0 for Ruby on Rails');
    expect(inPoints('Score')).toBe('6.0 for Ruby on Rails');
  });

  test('offers everybody on both sides, and swaps the two when one is chosen across', async () => {
    open(threeWays);
    await expect.element(one).toHaveDisplayValue('Django');
    await expect.element(other).toHaveDisplayValue('Ruby on Rails');
    expect(offered(one).toSorted()).toEqual(['Django', 'Laravel', 'Ruby on Rails']);
    expect(offered(other)).toEqual(offered(one));
    await one.selectOptions('Ruby on Rails');
    await expect.element(other).toHaveDisplayValue('Django');
    await other.selectOptions('Ruby on Rails');
    await expect.element(one).toHaveDisplayValue('Django');
  });

  test('does not set who takes the place of somebody ruled out against itself', async () => {
    const store = open(threeWays);
    await one.selectOptions('Laravel');
    await one.selectOptions('Ruby on Rails');
    await other.selectOptions('Django');
    store.actions.chooseMustHaves(firstParty('admin-ui'));
    await expect.element(chance).toHaveTextContent(/^Laravel is ahead of Django in /);
  });

  test('says the same as the table of chances when two are left', async () => {
    // 84.375 % exactly: both figures are rounded from the same samples.
    open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { performance: 4, security: 5 });
    });
    await expect.element(chance).toHaveTextContent(/^Django is ahead of Laravel in 84 %/);
    await expect
      .element(page.getByRole('table', { name: 'Chances of every place' }).getByRole('cell').first())
      .toHaveTextContent('84 %');
  });

  test('is announced while somebody is at its fields, and not when a weight moves elsewhere', async () => {
    open(threeWays);
    await expect.element(chance).toHaveAttribute('aria-live', 'off');
    (other.element() as HTMLElement).focus();
    await expect.element(chance).toHaveAttribute('aria-live', 'polite');
    (other.element() as HTMLElement).blur();
    await expect.element(chance).toHaveAttribute('aria-live', 'off');
  });

  test('keeps whom you chose while weights move, and gives way when one is ruled out', async () => {
    const store = open(threeWays);
    await one.selectOptions('Laravel');
    await expect.element(chance).toHaveTextContent(/^Laravel is ahead of Ruby on Rails in 24 %/);
    store.actions.setImportance('performance', 10);
    await expect.element(chance).toHaveTextContent(/^Laravel is ahead of Ruby on Rails in 100 %/);
    store.actions.chooseMustHaves(firstParty('admin-ui'));
    await expect.element(other).toHaveDisplayValue('Django');
    await expect.element(one).toHaveDisplayValue('Laravel');
    await expect.element(chance).toHaveTextContent(/^Laravel is ahead of Django in 100 %/);
  });

  test('follows what the chances assume', async () => {
    const store = open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { performance: 4, security: 6 });
    });
    await expect.element(chance).toHaveTextContent(/in 98 %/);
    store.actions.setWeightSpace('anything');
    await expect
      .element(chance)
      .toHaveTextContent(
        /in 50 % of the cases with any weights at all and the ratings anywhere in their ranges/,
      );
  });
});

describe('whether other methods agree', () => {
  const check = page.getByText(/TOPSIS/);

  test('they do', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('graphql'));
      weigh(actions, { performance: 5, security: 5 });
    });
    await expect.element(check).toHaveTextContent(/^TOPSIS and PROMETHEE II put Django first too\.$/);
  });

  test('one does not', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('generator'));
      // Django is 7 better on security and Spring Boot 5 on performance: 3.15 against 2.75 points. PROMETHEE II
      // counts anything beyond 2 as much as 2, which leaves 45 % against 55 %.
      weigh(actions, { performance: 5.5, security: 4.5 });
    });
    await expect
      .element(page.getByRole('heading', { level: 3, name: /before Django loses the first place$/ }))
      .toBeVisible();
    await expect
      .element(check)
      .toHaveTextContent(/^TOPSIS puts Django first too\. PROMETHEE II puts Spring Boot first\.$/);
  });
});
