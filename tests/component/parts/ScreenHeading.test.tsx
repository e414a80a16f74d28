import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { JustLoaded } from '../../../src/parts/JustLoaded';
import { ScreenHeading } from '../../../src/parts/ScreenHeading';

test('the heading of a screen takes the focus when the screen opens, except on a page that was just loaded', async () => {
  const { rerender } = render(
    <JustLoaded value>
      <ScreenHeading key="first" title="First">
        The first
      </ScreenHeading>
    </JustLoaded>,
  );
  await expect.element(page.getByRole('heading', { name: 'The first' })).not.toHaveFocus();
  expect(document.title).toBe('First · Ten to One');

  rerender(
    <JustLoaded value={false}>
      <ScreenHeading key="second" title="Second" step="Step 2 of 5">
        The second
      </ScreenHeading>
    </JustLoaded>,
  );
  await expect.element(page.getByRole('heading', { name: /The second/ })).toHaveFocus();
  expect(document.title).toBe('Second · Ten to One');
});
