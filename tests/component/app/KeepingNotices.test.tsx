import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { KeepingNotices } from '../../../src/app/KeepingNotices';
import { createDecisionStore } from '../../../src/store/createStore';
import { StoreContext } from '../../../src/store/StoreContext';
import { decisionKey, FIRST_DECISION } from '../../../src/store/saver';
import { memoryStorage } from '../../unit/store/memoryStorage';
import { smallCatalogue } from '../../unit/store/smallCatalogue';

const key = decisionKey(FIRST_DECISION);

function open(storage: Storage | null) {
  const store = createDecisionStore({ catalogue: smallCatalogue, storage });
  render(
    <StoreContext value={store}>
      <KeepingNotices />
    </StoreContext>,
  );
  return store;
}
const notice = page.getByRole('status');

describe('notices about keeping answers', () => {
  test('are usually not there', async () => {
    const store = open(memoryStorage().storage);
    store.actions.setImportance('ease', 3);
    expect(notice.elements()).toEqual([]);
  });

  test.each([
    ['{"app":"ten-to-one","version":9999}', 'made by a newer version of the app'],
    ['{"theme":"blue"}', 'was not made by it'],
    ['{"app":"ten-to-one","vers', 'are damaged (it is cut off or not JSON)'],
  ])('say that %s was set aside, and go away when dismissed', async (text, reason) => {
    const { storage, items } = memoryStorage({ [key]: text });
    open(storage);
    await expect.element(notice).toHaveTextContent(reason);
    await expect.element(notice).toHaveTextContent('moved, unchanged, to “ten-to-one:set-aside:1”');
    expect(items.get('ten-to-one:set-aside:1')).toBe(text);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(notice.elements()).toEqual([]);
    expect(items.get('ten-to-one:set-aside:1')).toBe(text);
  });

  test('say that nothing can be stored', async () => {
    open(null);
    await expect.element(notice).toHaveTextContent('does not let the app store anything');
  });

  test('say that storage is full, until there is room again', async () => {
    const { storage, limits } = memoryStorage({}, 10);
    const store = open(storage);
    store.actions.setImportance('ease', 3);
    await expect.element(notice).toHaveTextContent('storage is full');
    limits.room = 10_000;
    store.actions.setImportance('ease', 4);
    await expect.element(notice).not.toBeInTheDocument();
  });

  test('try to save again when asked to', async () => {
    const { storage, limits, items } = memoryStorage({}, 10);
    const store = open(storage);
    store.actions.setImportance('ease', 3);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect.element(notice).toHaveTextContent('storage is full');
    limits.room = 10_000;
    await again.click();
    await expect.element(notice).not.toBeInTheDocument();
    expect(items.get(key)).toContain('"ease":3');
  });

  test('say what another tab of a newer version stored meanwhile', async () => {
    const { storage, items } = memoryStorage();
    const store = open(storage);
    items.set(key, '{"app":"ten-to-one","version":9999}');
    store.actions.setImportance('ease', 3);
    await expect
      .element(notice)
      .toHaveTextContent('another tab stored meanwhile were made by a newer version');
    await expect.element(notice).toHaveTextContent('This page goes on with its own answers.');
    expect(items.get('ten-to-one:set-aside:1')).toBe('{"app":"ten-to-one","version":9999}');
  });

  test('say that nothing is saved over what cannot be copied', async () => {
    open(memoryStorage({ [key]: 'x'.repeat(100) }, 150).storage);
    await expect.element(notice.first()).toHaveTextContent('The stored text is left as it is.');
    await expect.element(notice.nth(1)).toHaveTextContent('saving would overwrite the stored answers');
  });
});
