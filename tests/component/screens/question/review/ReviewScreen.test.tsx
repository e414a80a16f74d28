import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyDecision } from '../../../../../src/decision/decision';
import { ReviewScreen } from '../../../../../src/screens/question/review/ReviewScreen';
import type { StoreActions } from '../../../../../src/store/createStore';
import { shipped } from '../../../../support/shipped';
import { decisionOf, show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) =>
  show(<ReviewScreen address={{ screen: 'review' }} />, answer, shipped);
/** What stands behind a term. */
function answerTo(name: string): string {
  const term = page
    .getByRole('term')
    .elements()
    .find(({ textContent }) => textContent === name);
  return term?.nextElementSibling?.textContent ?? '';
}

describe('checking the answers', () => {
  test('names what is open, and what follows from it', async () => {
    open();
    await expect.element(page.getByRole('heading', { name: /Check your answers/ })).toBeVisible();
    expect(answerTo('Project')).toBe('Not answered. Every criterion starts at 5.');
    expect(answerTo('Team')).toBe('Not answered. Team fit is left out.');
    expect(answerTo('Must-haves')).toBe('Not answered. All ten stay in.');
    expect(answerTo('Priorities')).toContain('Performance5 of 10, 17\u00a0% of the weight');
    expect(answerTo('Priorities')).not.toContain('set by you');
  });

  test('tells "not sure" from "not answered"', () => {
    open((actions) => {
      actions.chooseProjectTypes('not-sure');
      actions.setLanguagesNotSure(true);
      actions.chooseMustHaves('not-sure');
    });
    expect(answerTo('Project')).toBe('Not sure yet. Every criterion starts at 5.');
    expect(answerTo('Team')).toBe('Not sure yet. Team fit is left out.');
    expect(answerTo('Must-haves')).toBe('Nothing is a must. All ten stay in.');
  });

  test('repeats every answer', () => {
    open((actions) => {
      actions.chooseProjectTypes(['rest-api', 'saas']);
      actions.setFamiliarity('ruby', 'no');
      actions.setFamiliarity('python', 'well');
      for (const id of ['websockets', 'orm', 'csrf']) actions.setMustHave(id, 'first-party');
      actions.setImportance('ease', 2);
      // What was suggested all the same is not worth a word: 6 for a REST API and 8 for software as a service.
      actions.setImportance('security', 7);
    });
    expect(answerTo('Project')).toBe('REST API and Software as a service');
    expect(answerTo('Team')).toBe('Python: well, Ruby: not');
    expect(answerTo('Must-haves')).toBe('WebSockets, ORM and CSRF protection');
    expect(answerTo('Priorities')).toMatch(/Ease of use2 of 10, \d+\s% of the weight, set by you/);
    expect(answerTo('Priorities')).toMatch(/Security7 of 10, \d+\s% of the weight(?!, set by you)/);
  });

  test('says so where it knows nothing of what was answered', () => {
    open((actions) => {
      actions.chooseProjectTypes(['of-the-future']);
      actions.setFamiliarity('zig', 'well');
      actions.setMustHave('time-travel', 'first-party');
    });
    expect(answerTo('Project')).toBe('Nothing that this version knows. Every criterion starts at 5.');
    expect(answerTo('Team')).toBe('Nothing that this version knows.');
    expect(answerTo('Must-haves')).toBe('Nothing that this version knows.');
  });

  test('leads to each question and back here', () => {
    open();
    const links = page.getByRole('link', { name: /^Change/ }).elements();
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Change project', '#/project?return=review'],
      ['Change team', '#/team?return=review'],
      ['Change must-haves', '#/must-haves?return=review'],
      ['Change priorities', '#/priorities?return=review'],
    ]);
  });

  test('can clear everything, and take that back', async () => {
    const store = open((actions) => actions.chooseProjectTypes(['cms']));
    await page.getByRole('button', { name: 'Clear all answers' }).click();
    expect(decisionOf(store)).toEqual(emptyDecision(shipped.version));
    store.actions.undo();
    await expect.poll(() => answerTo('Project')).toBe('Content management');
  });
});
