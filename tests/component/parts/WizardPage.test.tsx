import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type WizardAddress, WizardPage } from '../../../src/parts/WizardPage';
import { wizardSteps } from '../../../src/routes/screens/questions';

const open = (address: WizardAddress) =>
  render(
    <WizardPage address={address} heading="What is asked?" why="Because it counts.">
      <p>The question</p>
    </WizardPage>,
  );
const target = (name: string) => page.getByRole('link', { name, exact: true }).element().getAttribute('href');

describe('a page of the wizard', () => {
  test('says where it stands, in the heading, the title and the steps', async () => {
    open({ screen: 'must-haves' });
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Step 3 of 5What is asked?');
    expect(document.title).toBe('Step 3 of 5: Must-haves · Ten to One');
    const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('link').elements();
    expect(steps.map((step) => step.textContent)).toEqual([
      '1 Project',
      '2 Team',
      '3 Must-haves',
      '4 Priorities',
      '5 Check answers',
    ]);
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null, null]);
    await expect.element(page.getByText('Because it counts.')).toBeVisible();
  });

  test.each([
    ['project', '#/', '#/team'],
    ['team', '#/project', '#/must-haves'],
    ['must-haves', '#/team', '#/priorities'],
    ['priorities', '#/must-haves', '#/review'],
  ] as const)('leads on and back from %s', (screen, back, next) => {
    open({ screen });
    expect(target('Back')).toBe(back);
    expect(target('Continue')).toBe(next);
    expect(target('Skip to the results')).toBe('#/results');
  });

  test('leads from the last one to the results', () => {
    open({ screen: 'review' });
    expect(target('Back')).toBe('#/priorities');
    expect(target('See the results')).toBe('#/results');
    expect(page.getByRole('link', { name: 'Skip to the results' }).elements()).toEqual([]);
  });

  test.each(wizardSteps.filter((step) => step !== 'review'))('returns from %s to the answers', (screen) => {
    open({ screen, returnTo: 'review' });
    expect(target('Continue to your answers')).toBe('#/review');
    expect(target('Back')).toBe('#/review');
  });

  test('returns to the results that it was opened from', () => {
    open({ screen: 'must-haves', returnTo: 'results' });
    expect(target('See the results')).toBe('#/results');
    expect(target('Back')).toBe('#/results');
  });
});
