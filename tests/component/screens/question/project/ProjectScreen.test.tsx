import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ProjectScreen } from '../../../../../src/screens/question/project/ProjectScreen';
import type { StoreActions } from '../../../../../src/store/createStore';
import { shipped } from '../../../../support/shipped';
import { decisionOf, show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) =>
  show(<ProjectScreen address={{ screen: 'project' }} />, answer, shipped);
const choice = (name: string) => page.getByRole('checkbox', { name, exact: true });
const suggestion = (criterion: string) =>
  page.getByRole('definition').nth(
    page
      .getByRole('term')
      .elements()
      .findIndex((term) => term.textContent === criterion),
  );

describe('what is being built', () => {
  test('is one to three of all, and the fourth waits until one is taken away', async () => {
    const store = open();
    expect(page.getByRole('checkbox').elements()).toHaveLength(shipped.projectTypes.length + 1);
    await choice('REST API').click();
    await choice('Content management').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('2 of 3 chosen.');
    await expect.element(choice('Enterprise system')).toBeEnabled();

    await choice('Software as a service').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('take one away first');
    await expect.element(choice('Enterprise system')).toBeDisabled();
    await expect.element(choice('REST API')).toBeEnabled();
    expect(decisionOf(store).answers.projectTypes).toEqual(['rest-api', 'cms', 'saas']);

    await choice('REST API').click();
    await expect.element(choice('Enterprise system')).toBeEnabled();
    expect(decisionOf(store).answers.projectTypes).toEqual(['cms', 'saas']);
  });

  test('keeps a type that this version does not know, and counts it', async () => {
    const store = open((actions) => actions.chooseProjectTypes(['of-the-future', 'cms']));
    await expect.element(page.getByRole('status')).toHaveTextContent('2 of 3 chosen.');
    await choice('REST API').click();
    expect(decisionOf(store).answers.projectTypes).toEqual(['of-the-future', 'cms', 'rest-api']);
    await expect.element(choice('Enterprise system')).toBeDisabled();
    await choice('Content management').click();
    expect(decisionOf(store).answers.projectTypes).toEqual(['of-the-future', 'rest-api']);
  });

  test('may be open: not sure takes the place of what was chosen, and the other way round', async () => {
    const store = open((actions) => actions.chooseProjectTypes(['cms']));
    await choice('Not sure yet').click();
    expect(decisionOf(store).answers.projectTypes).toBe('not-sure');
    await expect.element(choice('Content management')).not.toBeChecked();
    await expect.element(page.getByRole('heading', { name: 'What this suggests' })).not.toBeInTheDocument();

    await choice('Content management').click();
    await expect.element(choice('Not sure yet')).not.toBeChecked();
    await choice('Content management').click();
    expect(decisionOf(store).answers.projectTypes).toBeNull();
  });
});

describe('what the choice suggests', () => {
  test('is shown with the reason', async () => {
    open((actions) => actions.chooseProjectTypes(['startup-mvp']));
    await expect.element(page.getByText('Shipping soon and finding help count most')).toBeVisible();
    await expect.element(suggestion('Ease of use')).toHaveTextContent('9');
    await expect.element(suggestion('Project fit')).toHaveTextContent('8');
    await expect.element(page.getByText(/suggestions are the mean/)).not.toBeInTheDocument();
  });

  test('is the mean of several', async () => {
    open((actions) => actions.chooseProjectTypes(['startup-mvp', 'enterprise']));
    await expect.element(page.getByText('The suggestions are the mean of the 2 types.')).toBeVisible();
    // 9 for a startup and 4 for an enterprise.
    await expect.element(suggestion('Ease of use')).toHaveTextContent('6.5');
  });

  test('leaves out team fit, which another question asks about', async () => {
    open((actions) => {
      actions.chooseProjectTypes(['startup-mvp']);
      actions.setFamiliarity('ruby', 'well');
    });
    await expect.element(page.getByText('Project fit')).toBeVisible();
    await expect.element(page.getByText('Team fit')).not.toBeInTheDocument();
  });
});
