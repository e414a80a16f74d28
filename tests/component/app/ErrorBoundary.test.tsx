import { render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorBoundary } from '../../../src/app/ErrorBoundary';

function Broken(): never {
  throw new Error('Failed to fetch dynamically imported module');
}

// React reports what a boundary catches there.
beforeEach(() => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => report.mockRestore();
});

test('a screen that fails gives way to a sentence and ways on', async () => {
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  await expect.element(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
  await expect.element(page.getByText(/Your answers are kept/)).toBeVisible();
  await expect.element(page.getByText(/Failed to fetch dynamically imported module/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Reload this page' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Go to the start' })).toHaveAttribute('href', '#/');
});

test('a screen that works is left alone', async () => {
  render(
    <ErrorBoundary>
      <p>All is well</p>
    </ErrorBoundary>,
  );
  await expect.element(page.getByText('All is well')).toBeVisible();
  expect(page.getByRole('heading').elements()).toEqual([]);
});
