import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MustHavesScreen } from '../../../../../src/screens/question/must-haves/MustHavesScreen';
import type { DecisionStore, StoreActions } from '../../../../../src/store/createStore';
import { shipped } from '../../../../support/shipped';
import { decisionOf, show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) =>
  show(<MustHavesScreen address={{ screen: 'must-haves' }} />, answer, shipped);
const mustHavesIn = (store: DecisionStore) => decisionOf(store).answers.mustHaves;
const choice = (name: RegExp) => page.getByRole('checkbox', { name });
const left = page.getByRole('region', { name: 'Who stays in' });

describe('must-haves', () => {
  test('say what they mean and how many of all have them', async () => {
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
    expect(mustHavesIn(store)).toEqual({ 'admin-ui': 'first-party', orm: 'first-party' });
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
    open((actions) => {
      actions.setMustHave('admin-ui', 'first-party');
      actions.setMustHave('graphql', 'first-party');
    });
    await expect.element(left.getByText('0 frameworks stay in, 10 are ruled out.')).toBeVisible();
    await expect.element(left.getByText(/^No framework meets all of these/)).toBeVisible();
    await choice(/^GraphQL/).click();
    await expect.element(left.getByText(/^No framework meets all of these/)).not.toBeInTheDocument();
  });

  test('keep a laxer level that was asked for while others come and go', async () => {
    const laxer = { meets: 'any kept package', found: 'third-party' } as const;
    const store = show(
      <MustHavesScreen address={{ screen: 'must-haves' }} />,
      (actions) => actions.setMustHave('graphql', 'any kept package'),
      { ...shipped, checks: { ...shipped.checks, graphql: { django: laxer, koa: laxer } } },
    );
    // Django and Koa have a kept package; about all others nothing was found.
    await expect.element(choice(/^GraphQL/)).toHaveAccessibleName('GraphQL 2 of 10');
    await expect
      .element(choice(/^GraphQL/))
      .toHaveAccessibleDescription(/any package that is kept counts too/);
    await choice(/^Admin interface/).click();
    await expect
      .element(left.getByRole('status'))
      .toHaveTextContent('1 framework stays in, 9 are ruled out.');
    await choice(/^Admin interface/).click();
    expect(mustHavesIn(store)).toEqual({ graphql: 'any kept package' });
    await expect
      .element(left.getByRole('status'))
      .toHaveTextContent('2 frameworks stay in, 8 are ruled out.');
  });

  test('need not exist', async () => {
    const store = open((actions) => actions.setMustHave('orm', 'first-party'));
    const nothing = choice(/^Nothing is a must/);
    await nothing.click();
    expect(mustHavesIn(store)).toBe('not-sure');
    await expect.element(choice(/^ORM/)).not.toBeChecked();
    await expect.element(left.getByRole('status')).toHaveTextContent('All ten stay in.');
    await nothing.click();
    expect(mustHavesIn(store)).toBeNull();
  });
});
