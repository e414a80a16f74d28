import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { RobustnessSection } from '../../../../../src/screens/results/sure/RobustnessSection';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { showLoading } from '../../../support/show';
import { twoSides, weigh } from '../../../support/twoSides';

const open = (answer?: (actions: StoreActions) => void) =>
  showLoading(<RobustnessSection />, answer, twoSides);
const choice = page.getByRole('combobox', { name: 'For which framework?' });
const radar = page.getByRole('img', { name: /^Weights with which/ });
const status = page.getByText(/ comes first(,|:| with)/);

/** Laravel is first while security weighs up to 50 %, Rails from 75 %, and Django in between. */
const threeWays = (actions: StoreActions) => {
  actions.chooseMustHaves(firstParty('websockets'));
  weigh(actions, { performance: 4, security: 6 });
};

/** The table behind the radar: criterion, yours, and those with which the framework wins. */
async function figures(framework: string) {
  const title = `Weights with which ${framework} wins, beside yours`;
  const table = page.getByRole('table', { name: title });
  if (table.elements().length === 0) await page.getByText(`Show as a table: ${title}`).click();
  await expect.element(table).toBeVisible();
  return [...(table.element() as HTMLTableElement).rows]
    .map((row) => [...row.cells].map((cell) => cell.textContent))
    .filter(([name]) => name === 'Criterion' || name === 'Performance' || name === 'Security');
}

describe('what you would have to care about', () => {
  test('starts with the one behind the leader', async () => {
    await open(threeWays);
    await expect.element(choice).toHaveDisplayValue('Ruby on Rails');
    // From 3/4 to 1 of the weight for security, in the middle 7/8: a quarter of all weights.
    await expect
      .element(status.first())
      .toHaveTextContent(/^Ruby on Rails comes first with 25 % of all possible weights\./);
    expect(await figures('Ruby on Rails')).toEqual([
      ['Criterion', 'Your weights', 'Weights with which Ruby on Rails wins'],
      ['Performance', '6.7', '1.4'],
      ['Security', '10.0', '10.0'],
    ]);
  });

  test('shows the typical weights of whom you choose, beside yours', async () => {
    await open(threeWays);
    await choice.selectOptions('Laravel');
    await expect
      .element(status.first())
      .toHaveTextContent(/^Laravel comes first with 50 % of all possible weights\./);
    await expect.element(radar).toHaveAccessibleName('Weights with which Laravel wins, beside yours');
    await expect.element(radar).toBeVisible();
    const lines = page.getByRole('list', { name: 'Lines of the radar' }).getByRole('listitem');
    expect(lines.elements().map((line) => line.textContent)).toEqual([
      'Your weights',
      'Weights with which Laravel wins',
    ]);
    // Security from 0 to a half, in the middle a quarter.
    expect((await figures('Laravel')).slice(1)).toEqual([
      ['Performance', '6.7', '10.0'],
      ['Security', '10.0', '3.3'],
    ]);
    await choice.selectOptions('Django');
    await expect
      .element(status.first())
      .toHaveTextContent(/^Django comes first with 25 % of all possible weights\./);
    // Security from a half to 3/4, in the middle 5/8.
    expect((await figures('Django')).slice(1)).toEqual([
      ['Performance', '6.7', '6.0'],
      ['Security', '10.0', '10.0'],
    ]);
  });

  test('offers those that are in the ranking, once each', async () => {
    await open(threeWays);
    await expect.element(choice).toBeVisible();
    expect(
      choice
        .getByRole('option')
        .elements()
        .map((option) => option.textContent),
    ).toEqual(['Django', 'Ruby on Rails', 'Laravel']);
  });

  test('does not depend on your importances, but on which criteria count at all', async () => {
    const store = await open(threeWays);
    await choice.selectOptions('Laravel');
    store.actions.setImportance('performance', 1);
    await expect
      .element(page.getByRole('heading', { name: /before Ruby on Rails loses the first place$/ }))
      .toBeVisible();
    await expect.element(choice).toHaveDisplayValue('Laravel');
    await expect.element(status.first()).toHaveTextContent(/^Laravel comes first with 50 %/);
    store.actions.setImportance('performance', 0);
    await expect
      .element(status.first())
      .toHaveTextContent(/^Laravel never comes first, whatever you care about\./);
    await expect.element(radar).not.toBeInTheDocument();
  });

  test('says how often even those weights suffice when the ratings have ranges', async () => {
    await open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { flexibility: 10 });
    });
    await choice.selectOptions('Django');
    await expect
      .element(status.first())
      .toHaveTextContent(
        /^Django comes first with 100 % of all possible weights\..* With those it comes first in 69 % of the cases once the ratings vary in their ranges\.$/,
      );
  });
});

describe('who can never come first', () => {
  test('has somebody named who is at least as good everywhere', async () => {
    await open((actions) => {
      actions.chooseMustHaves(firstParty('graphql'));
      weigh(actions, { performance: 5, security: 5 });
    });
    await choice.selectOptions('Koa.js');
    await expect
      .element(status.first())
      .toHaveTextContent(
        /^Koa\.js never comes first, whatever you care about\. Django is at least as good on every criterion that counts\.$/,
      );
    await expect.element(radar).not.toBeInTheDocument();
  });

  test('may have nobody who is better everywhere', async () => {
    await open((actions) => {
      // Flask has 5.5 twice; of 3 and 9, and 9 and 3, one is always at 6 or more.
      actions.chooseMustHaves(firstParty('csrf'));
      weigh(actions, { performance: 5, security: 5 });
    });
    await choice.selectOptions('Flask');
    await expect
      .element(status.first())
      .toHaveTextContent(
        /^Flask never comes first, whatever you care about\. No single framework is better everywhere, but for any weights one of the others is ahead\.$/,
      );
  });

  test('is told from who hardly ever does', async () => {
    await open((actions) => {
      // Express.js is ahead in about 3 of a million.
      actions.chooseMustHaves(firstParty('migrations'));
      weigh(actions, { performance: 5, security: 5 });
    });
    await choice.selectOptions('Express.js');
    await expect
      .element(status.first())
      .toHaveTextContent(/^Express\.js hardly ever comes first: some weights put it there/);
  });
});
