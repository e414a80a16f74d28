import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TeamScreen } from '../../../../../src/screens/question/team/TeamScreen';
import type { StoreActions } from '../../../../../src/store/createStore';
import { shipped } from '../../../../support/shipped';
import { decisionOf, show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) =>
  show(<TeamScreen address={{ screen: 'team' }} />, answer, shipped);
const row = (language: RegExp) => page.getByRole('group', { name: language });
const answer = (language: RegExp, name: string) => row(language).getByRole('radio', { name });

describe('the languages of the team', () => {
  test('each name the frameworks that are written in it', async () => {
    open();
    const groups = page.getByRole('group').elements();
    expect(groups).toHaveLength(shipped.languages.length);
    const legends = groups.map((group) => group.querySelector('legend')?.textContent ?? '').join(' ');
    for (const { name } of shipped.frameworks) expect(legends).toContain(name);
    await expect
      .element(row(/^JavaScript or TypeScript/))
      .toHaveAccessibleName('JavaScript or TypeScript Node.js, Express.js and Koa.js');
  });

  test('are known well, some or not, one answer each', async () => {
    const store = open();
    await answer(/^Python/, 'Well').click();
    await answer(/^PHP/, 'Some').click();
    await answer(/^PHP/, 'Not').click();
    expect(decisionOf(store).answers.languages).toEqual({ python: 'well', php: 'no' });
    await expect.element(answer(/^PHP/, 'Some')).not.toBeChecked();
  });

  test('can be answered with arrow keys', async () => {
    const store = open((actions) => actions.setFamiliarity('ruby', 'well'));
    (answer(/^Ruby/, 'Well').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(answer(/^Ruby/, 'Some')).toBeChecked();
    expect(decisionOf(store).answers.languages).toEqual({ ruby: 'some' });
  });

  test('can be left open again', async () => {
    const store = open((actions) => actions.setFamiliarity('csharp', 'well'));
    const clear = page.getByRole('button', { name: 'Clear the answer for C#' });
    await clear.click();
    expect(decisionOf(store).answers.languages).toBeNull();
    await expect.element(clear).toBeDisabled();
    await expect.element(answer(/^C#/, 'Well')).not.toBeChecked();
  });

  test('are left out when nobody knows yet', async () => {
    const store = open((actions) => actions.setFamiliarity('elixir', 'well'));
    const unsure = page.getByRole('checkbox', { name: /^Not sure/ });
    await unsure.click();
    expect(decisionOf(store).answers.languages).toBe('not-sure');
    await expect.element(answer(/^Elixir/, 'Well')).not.toBeChecked();
    await answer(/^Elixir/, 'Some').click();
    await expect.element(unsure).not.toBeChecked();
    await unsure.click();
    await unsure.click();
    expect(decisionOf(store).answers.languages).toBeNull();
  });
});
