import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Header } from '../../../src/app/Header';
import { applyTheme, storedTheme } from '../../../src/app/theme';
import { useUndoKeys } from '../../../src/app/useUndoKeys';
import { wizardSteps } from '../../../src/routes/screens/questions';
import type { StoreActions } from '../../../src/store/createStore';
import { memoryStorage } from '../../unit/store/memoryStorage';
import { decisionOf, show } from '../support/show';

function WithKeys({ storage = null }: { readonly storage?: Storage | null }) {
  useUndoKeys();
  return (
    <>
      <Header screen="results" storage={storage} />
      <main>
        <h1 tabIndex={-1}>The content</h1>
        <input aria-label="Text" />
        <input type="range" aria-label="Range" />
      </main>
    </>
  );
}
const open = (answer?: (actions: StoreActions) => void, storage?: Storage) =>
  show(<WithKeys {...(storage && { storage })} />, answer);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focus = (locator: ReturnType<typeof button>) => (locator.element() as HTMLElement).focus();

afterEach(() => applyTheme('system'));

describe('the theme', () => {
  test('is switched at once and remembered', async () => {
    const { storage } = memoryStorage();
    open(undefined, storage);
    const paper = () => getComputedStyle(document.documentElement).getPropertyValue('color-scheme');
    const theme = page.getByRole('combobox', { name: 'Theme' });
    await expect.element(theme).toHaveValue('system');
    await userEvent.selectOptions(theme, 'dark');
    expect(paper()).toBe('dark');
    expect(storedTheme(storage)).toBe('dark');
    await userEvent.selectOptions(theme, 'light');
    expect(paper()).toBe('light');
    await userEvent.selectOptions(theme, 'as the system');
    expect(paper()).toBe('light dark');
    expect(storedTheme(storage)).toBe('system');
  });

  test('is the system’s where something else is stored, or nothing can be', async () => {
    expect(storedTheme(memoryStorage({ 'ten-to-one:theme': 'purple' }).storage)).toBe('system');
    expect(storedTheme(null)).toBe('system');
    open(undefined, memoryStorage({}, 1).storage);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Theme' }), 'dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});

describe('undo and redo', () => {
  test('appear with the first change and say what they do', async () => {
    const store = open();
    await expect.element(button('Undo')).not.toBeInTheDocument();
    store.actions.setImportance('ease', 9);
    await expect.element(button('Undo')).toHaveAccessibleDescription('Undo: importance of ease of use');
    await expect.element(button('Redo')).toBeDisabled();
    await button('Undo').click();
    expect(decisionOf(store).priorities.rated).toEqual({});
    await expect.element(button('Redo')).toHaveAccessibleDescription('Redo: importance of ease of use');
    await button('Redo').click();
    expect(decisionOf(store).priorities.rated).toEqual({ ease: 9 });
  });

  test('have the usual keys', async () => {
    const store = open((actions) => actions.setImportance('ease', 9));
    focus(page.getByRole('slider', { name: 'Range' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(decisionOf(store).priorities.rated).toEqual({});
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(decisionOf(store).priorities.rated).toEqual({ ease: 9 });
    await userEvent.keyboard('{Meta>}z{/Meta}');
    await userEvent.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
    expect(decisionOf(store).priorities.rated).toEqual({ ease: 9 });
  });

  test('leave a text field its own undo', async () => {
    const store = open((actions) => actions.setImportance('ease', 9));
    const field = page.getByRole('textbox', { name: 'Text' });
    await userEvent.fill(field, 'django');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(field).not.toHaveValue('django');
    expect(decisionOf(store).priorities.rated).toEqual({ ease: 9 });
  });
});

describe('the ways through the app', () => {
  test('name the present one', async () => {
    open();
    await expect.element(page.getByRole('link', { name: 'Results' })).toHaveAttribute('aria-current', 'page');
    await expect.element(page.getByRole('link', { name: 'Questions' })).not.toHaveAttribute('aria-current');
    await expect.element(page.getByRole('link', { name: 'Ten to One' })).toHaveAttribute('href', '#/');
  });

  test('name the questions on each of them', async () => {
    for (const screen of wizardSteps) {
      show(<Header screen={screen} storage={null} />);
      await expect
        .element(page.getByRole('link', { name: 'Questions' }))
        .toHaveAttribute('aria-current', 'page');
      await expect.element(page.getByRole('link', { name: 'Results' })).not.toHaveAttribute('aria-current');
      cleanup();
    }
  });

  test('can be skipped', async () => {
    open();
    focus(button('Skip to the content'));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'The content' })).toHaveFocus();
  });
});
