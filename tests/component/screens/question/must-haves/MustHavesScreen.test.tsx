import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MustHavesScreen } from '../../../../../src/screens/question/must-haves/MustHavesScreen';
import type { StoreActions } from '../../../../../src/store/createStore';
import { decisionOf, show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) =>
  show(<MustHavesScreen address={{ screen: 'must-haves' }} />, answer);
const choice = (name: RegExp) => page.getByRole('checkbox', { name });
const left = page.getByRole('region', { name: 'Who stays in' });

describe('must-haves', () => {
  test('say what they mean and how many of the ten have them', async () => {
    open();
    // Django brings one, and Laravel has one of its own for money.
    await expect.element(choice(/^Admin interface/)).toHaveAccessibleName('Admin interface 2 of 10');
    await expect
      .element(choice(/^Admin interface/))
      .toHaveAccessibleDescription(/^Passes when pages for editing the data/);
    await expect.element(left.getByRole('status')).toHaveTextContent('All ten stay in.');
  });

  test('rule out at once whoever fails them, with the reason', async () => {
    const store = open();
    await choice(/^Admin interface/).click();
    await choice(/^ORM/).click();
    expect(decisionOf(store).mustHaves).toEqual(['admin-ui', 'orm']);
    await expect
      .element(left.getByRole('status'))
      .toHaveTextContent('2 frameworks stay in, 8 are ruled out.');
    expect(left.getByRole('listitem').elements()).toHaveLength(8);
    // Rails has an ORM of its own, Node.js nothing of either kind.
    await expect
      .element(left.getByText('Admin interface: third-party.', { exact: true }).first())
      .toBeVisible();
    await expect.element(left.getByText('Admin interface: none. ORM: none.')).toBeVisible();
  });

  test('warn when they leave nobody', async () => {
    open((actions) => actions.chooseMustHaves(['admin-ui', 'graphql']));
    await expect.element(left.getByText('0 frameworks stay in, 10 are ruled out.')).toBeVisible();
    await expect.element(left.getByText(/^No framework meets all of these/)).toBeVisible();
    await choice(/^GraphQL/).click();
    await expect.element(left.getByText(/^No framework meets all of these/)).not.toBeInTheDocument();
  });

  test('need not exist', async () => {
    const store = open((actions) => actions.chooseMustHaves(['orm']));
    const nothing = choice(/^Nothing is a must/);
    await nothing.click();
    expect(decisionOf(store).mustHaves).toBe('not-sure');
    await expect.element(choice(/^ORM/)).not.toBeChecked();
    await expect.element(left.getByRole('status')).toHaveTextContent('All ten stay in.');
    await nothing.click();
    expect(decisionOf(store).mustHaves).toBeNull();
  });
});
