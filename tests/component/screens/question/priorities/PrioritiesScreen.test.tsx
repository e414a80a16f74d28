import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PrioritiesScreen } from '../../../../../src/screens/question/priorities/PrioritiesScreen';
import type { StoreActions } from '../../../../../src/store/createStore';
import { shipped } from '../../../../support/shipped';
import { decisionOf, show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) =>
  show(<PrioritiesScreen address={{ screen: 'priorities' }} />, answer, shipped);
const controls = (criterion: string) => page.getByRole('group', { name: `Importance of ${criterion}` });
const slider = (criterion: string) => controls(criterion).getByRole('slider');
const number = (criterion: string) => controls(criterion).getByRole('spinbutton');
const more = (criterion: string) => controls(criterion).getByRole('button', { name: /^More/ });
const less = (criterion: string) => controls(criterion).getByRole('button', { name: /^Less/ });

describe('an importance', () => {
  test('is set by slider keys, by number and by buttons, all of which agree', async () => {
    const store = open();
    (slider('security').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(number('security')).toHaveValue(7);
    await more('security').click();
    await expect.element(slider('security')).toHaveValue('8');
    await userEvent.fill(number('security'), '2.5');
    await expect
      .element(slider('security'))
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/^2\.5 of 10/));
    await less('security').click();
    expect(decisionOf(store).priorities.rated).toEqual({ security: 2 });
  });

  test('moves its own share and no other importance', async () => {
    open();
    await expect
      .element(slider('ease of use'))
      .toHaveAttribute('aria-valuetext', '5 of 10, 17\u00a0% of the weight');
    await userEvent.fill(number('ease of use'), '10');
    // 10 of 35 is 28.57 %, and 5 of 35 is 14.29 %.
    await expect
      .element(slider('ease of use'))
      .toHaveAttribute('aria-valuetext', '10 of 10, 29\u00a0% of the weight');
    await expect
      .element(slider('security'))
      .toHaveAttribute('aria-valuetext', '5 of 10, 14\u00a0% of the weight');
  });

  test('stays on the scale, and a text that is no number on it changes nothing', async () => {
    const store = open((actions) => actions.setImportance('security', 10));
    await expect.element(more('security')).toBeDisabled();
    await userEvent.fill(number('security'), '11');
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Type a number from 0 to 10. Until then it stays at 10.');
    await expect.element(number('security')).toHaveAttribute('aria-invalid', 'true');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await expect.element(number('security')).toHaveValue(10);
    expect(decisionOf(store).priorities.rated).toEqual({ security: 10 });
    await userEvent.fill(number('security'), '0');
    await expect.element(less('security')).toBeDisabled();
  });

  test('keeps tenths that were typed, and rounds beyond them', async () => {
    const store = open();
    await userEvent.fill(number('security'), '3.25');
    expect(decisionOf(store).priorities.rated).toEqual({ security: 3.3 });
    await userEvent.keyboard('{Tab}');
    await expect.element(number('security')).toHaveValue(3.3);
    await more('security').click();
    expect(decisionOf(store).priorities.rated).toEqual({ security: 4 });
  });

  test('that changes elsewhere takes the place of what was typed, be it right or wrong', async () => {
    const store = open();
    await userEvent.fill(number('security'), '7');
    act(() => store.actions.undo());
    await expect.element(number('security')).toHaveFocus();
    await expect.element(number('security')).toHaveValue(5);
    await userEvent.fill(number('security'), '70');
    await expect.element(page.getByRole('alert')).toBeVisible();
    act(() => store.actions.setImportance('security', 2));
    await expect.element(number('security')).toHaveValue(2);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('goes back to what the project suggests, alone or with all others', async () => {
    const store = open((actions) => actions.chooseProjectTypes(['startup-mvp']));
    const all = page.getByRole('button', { name: 'Use all suggestions' });
    await expect.element(page.getByText('All importances are as suggested.')).toBeVisible();
    await expect.element(all).not.toBeInTheDocument();

    await less('ease of use').click();
    await less('security').click();
    await expect.element(page.getByText('Suggested for Startup or MVP: 9.')).toBeVisible();
    await expect.element(page.getByText('2 of 7 set by you.')).toBeVisible();
    await page.getByRole('button', { name: 'Use 9' }).click();
    expect(decisionOf(store).priorities.rated).toEqual({ security: 4 });
    await all.click();
    expect(decisionOf(store).priorities.rated).toEqual({});
  });

  test('of 0 everywhere means that all criteria count the same, and says so', async () => {
    open((actions) => {
      for (const id of ['performance', 'scalability', 'community', 'ease', 'security'] as const) {
        actions.setImportance(id, 0);
      }
    });
    await expect
      .element(slider('flexibility'))
      .toHaveAttribute('aria-valuetext', '5 of 10, 100\u00a0% of the weight');
    await userEvent.fill(number('flexibility'), '0');
    await expect
      .element(page.getByText('Every importance is 0, so all criteria count the same.'))
      .toBeVisible();
    await expect
      .element(slider('performance'))
      .toHaveAttribute('aria-valuetext', '0 of 10, 17\u00a0% of the weight');
    await expect.element(page.getByRole('button', { name: 'Set all back' })).toBeVisible();
  });
});

describe('the worst and the best of a criterion', () => {
  /** The definitions that belong to a criterion, told by the sentence about it. */
  const ends = (meaning: RegExp) =>
    page.getByText(meaning).element().parentElement?.querySelectorAll('dd') as NodeListOf<HTMLElement>;

  test('are named with plain figures', () => {
    open();
    const [worst, best] = ends(/^How many requests a second/);
    expect(worst?.textContent).toMatch(/^Laravel \d\.\d: about 0\.03 of the throughput of ASP\.NET Core$/);
    expect(best?.textContent).toBe('ASP.NET Core 10.0: the highest throughput');
  });

  test('come from the answers for the two fits, and many that tie are counted', () => {
    open((actions) => {
      actions.chooseProjectTypes(['startup-mvp', 'real-time']);
      actions.setFamiliarity('python', 'some');
      actions.setFamiliarity('csharp', 'well');
    });
    const [unfit, fit] = ends(/^The share of your chosen project types/);
    // Node.js and Rails are named for both types; Express, Phoenix and ASP.NET Core for one.
    expect(fit?.textContent).toBe('Node.js and Ruby on Rails 10.0: named for 100 % of your project types');
    expect(unfit?.textContent).toBe('5 frameworks 0.0: named for 0 % of your project types');
    const [unknown, known] = ends(/^How well your team knows/);
    expect(known?.textContent).toBe('ASP.NET Core 10.0: language known well');
    expect(unknown?.textContent).toBe('7 frameworks 0.0: language not known');
  });

  test('have no figure where there is none', () => {
    const figures = { ...shipped.figures, security: {} };
    show(<PrioritiesScreen address={{ screen: 'priorities' }} />, undefined, { ...shipped, figures });
    const [worst, best] = ends(/^How many of fourteen common protections/);
    expect(worst?.textContent).toMatch(/ \d\.\d$/);
    expect(best?.textContent).toMatch(/ \d\.\d$/);
  });
});
