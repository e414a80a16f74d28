import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NotFoundScreen } from '../../../src/app/NotFoundScreen';
import { shipped } from '../../support/shipped';
import { show } from '../support/show';

const open = (path: string) => show(<NotFoundScreen path={path} />, undefined, shipped);

test('an unknown address is named, and the likest pages are offered', async () => {
  open('framework/djnago');
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('There is no page at this address');
  await expect.element(page.getByText(/Nothing here is called “framework\/djnago”/)).toBeVisible();
  const offered = page.getByRole('listitem').getByRole('link');
  await expect.element(offered.first()).toHaveTextContent('Django');
  await expect.element(offered.first()).toHaveAttribute('href', '#/framework/django');
  expect(offered.elements().length).toBeLessThanOrEqual(3);
  await expect.element(page.getByRole('link', { name: 'Go to the start' })).toHaveAttribute('href', '#/');
  expect(document.title).toBe('Page not found · Ten to One');
});

test('a mistyped screen leads to the right one', async () => {
  open('result');
  await expect.element(page.getByRole('link', { name: 'Results' })).toHaveAttribute('href', '#/results');
});
