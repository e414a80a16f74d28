import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { resultsAddress } from '../../../../src/routes/wizard';
import { StartScreen } from '../../../../src/screens/start/StartScreen';
import type { StoreActions } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';
import { decisionOf, show } from '../../support/show';

function open(answer?: (actions: StoreActions) => void) {
  const onStarted = vi.fn();
  return { onStarted, store: show(<StartScreen onStarted={onStarted} />, answer, shipped) };
}
const link = (name: string) => page.getByRole('link', { name, exact: true });

describe('the start', () => {
  test('leads into the questions and straight to the table', async () => {
    open();
    await expect.element(link('Begin')).toHaveAttribute('href', '#/project');
    await expect.element(link('Just browse the table')).toHaveAttribute('href', '#/results/table');
    await expect.element(link('See your results')).not.toBeInTheDocument();
  });

  test.each<[string, (actions: StoreActions) => void]>([
    ['a project', (actions) => actions.chooseProjectTypes('not-sure')],
    ['a team', (actions) => actions.setFamiliarity('php', 'no')],
    ['must-haves', (actions) => actions.setMustHave('orm', 'first-party')],
    ['an importance', (actions) => actions.setImportance('ease', 5)],
  ])('goes on with %s that was answered before', async (_, answer) => {
    open(answer);
    await expect.element(link('Continue with your answers')).toHaveAttribute('href', '#/review');
    await expect.element(link('See your results')).toHaveAttribute('href', '#/results');
    await expect.element(link('Begin')).not.toBeInTheDocument();
  });

  test('offers to begin again when everything was cleared', async () => {
    const { store } = open((actions) => actions.setMustHave('orm', 'first-party'));
    store.actions.startOver();
    await expect.element(link('Begin')).toBeVisible();
  });

  test('says what kind of thing each framework is', async () => {
    open();
    const all = page.getByRole('region', { name: /^The ten, and what kind/ });
    expect(all.getByRole('listitem').elements()).toHaveLength(10);
    await expect
      .element(all.getByRole('listitem').filter({ hasText: 'Node.js' }).first())
      .toHaveTextContent(/runtime$/);
    await expect
      .element(all.getByRole('listitem').filter({ hasText: 'Koa.js' }))
      .toHaveTextContent('Koa.jsmicro-framework on Node.js');
    await expect
      .element(all.getByRole('link', { name: 'Spring Boot' }))
      .toHaveAttribute('href', '#/framework/spring-boot');
  });

  test('begins from a situation: its project type and nothing else', async () => {
    const { onStarted, store } = open();
    expect(shipped.situations.length).toBeGreaterThanOrEqual(4);
    await page.getByRole('button', { name: /^Enterprise-grade system/ }).click();
    expect(decisionOf(store)).toMatchObject({
      answers: { projectTypes: ['enterprise'], languages: null, mustHaves: null },
      priorities: { rated: {} },
    });
    expect(onStarted).toHaveBeenCalledExactlyOnceWith(resultsAddress);
  });
});
