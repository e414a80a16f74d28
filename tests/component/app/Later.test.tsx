import { render } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ErrorBoundary } from '../../../src/app/ErrorBoundary';
import { Later, screenCode } from '../../../src/app/Later';

function Greeting({ name }: { readonly name: string }) {
  return <h1>Hello {name}</h1>;
}

const greeting = page.getByRole('heading', { name: /^Hello/ });
const loading = page.getByText('Loading…');

// React reports what a boundary catches there.
beforeEach(() => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => report.mockRestore();
});

test('says that a screen is loading until its code is there, and asks for it once', async () => {
  const arrive: ((screen: typeof Greeting) => void)[] = [];
  const load = vi.fn(() => new Promise<typeof Greeting>((resolve) => arrive.push(resolve)));
  const code = screenCode(load);
  render(<Later code={code} props={{ name: 'Ada' }} />);
  await expect.element(loading).toBeVisible();
  arrive[0]?.(Greeting);
  await expect.element(greeting).toHaveTextContent('Hello Ada');
  await expect.element(loading).not.toBeInTheDocument();
  render(<Later code={code} props={{ name: 'Grace' }} />);
  expect(greeting.elements().map((heading) => heading.textContent)).toEqual(['Hello Ada', 'Hello Grace']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('shows a screen that was preloaded in the first render', async () => {
  const code = screenCode(() => Promise.resolve(Greeting));
  await code.preload();
  render(<Later code={code} props={{ name: 'Ada' }} />);
  expect(greeting.elements()).toHaveLength(1);
  expect(loading.elements()).toEqual([]);
});

test('code that does not load is an error there, and is asked for again the next time', async () => {
  const load = vi
    .fn(() => Promise.resolve(Greeting))
    .mockRejectedValueOnce(new Error('The connection was lost'));
  const code = screenCode(load);
  const { unmount } = render(
    <ErrorBoundary>
      <Later code={code} props={{ name: 'Ada' }} />
    </ErrorBoundary>,
  );
  await expect.element(page.getByText(/The connection was lost/)).toBeVisible();
  unmount();
  render(
    <ErrorBoundary>
      <Later code={code} props={{ name: 'Ada' }} />
    </ErrorBoundary>,
  );
  await expect.element(greeting).toBeVisible();
});
