import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Later } from '../../../src/app/shown';
import { resource } from '../../../src/lib/resource';
import { JustLoaded } from '../../../src/parts/JustLoaded';
import { ScreenHeading } from '../../../src/parts/ScreenHeading';

function Greeting({ name }: { readonly name: string }) {
  return <ScreenHeading title="Hello">Hello {name}</ScreenHeading>;
}

const greeting = page.getByRole('heading', { name: /^Hello/ });
const loading = page.getByText('Loading…');

test('says that a screen is loading until its code is there, and asks for it once', async () => {
  const arrive: ((screen: typeof Greeting) => void)[] = [];
  const load = vi.fn(() => new Promise<typeof Greeting>((resolve) => arrive.push(resolve)));
  const code = resource(load);
  render(<Later screen={code} props={{ name: 'Ada' }} />);
  await expect.element(loading).toBeVisible();
  arrive[0]?.(Greeting);
  await expect.element(greeting).toHaveTextContent('Hello Ada');
  await expect.element(loading).not.toBeInTheDocument();
  render(<Later screen={code} props={{ name: 'Grace' }} />);
  expect(greeting.elements().map((heading) => heading.textContent)).toEqual(['Hello Ada', 'Hello Grace']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('shows a screen that was preloaded in the first render', async () => {
  const code = resource(() => Promise.resolve(Greeting));
  await code.ask().ended;
  render(<Later screen={code} props={{ name: 'Ada' }} />);
  expect(greeting.elements()).toHaveLength(1);
  expect(loading.elements()).toEqual([]);
});

test('code that does not load is said, and is asked for again the next time', async () => {
  const load = vi
    .fn(() => Promise.resolve(Greeting))
    .mockRejectedValueOnce(new Error('The connection was lost'));
  const code = resource(load);
  const { unmount } = render(<Later screen={code} props={{ name: 'Ada' }} />);
  await expect.element(page.getByText(/The connection was lost/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Reload this page' })).toBeVisible();
  unmount();
  render(<Later screen={code} props={{ name: 'Ada' }} />);
  await expect.element(greeting).toBeVisible();
});

test('code that does not load can be asked for again, and then the heading has the focus', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('Offline'));
  render(
    <JustLoaded value>
      <Later screen={resource(load)} props={{ name: 'Ada' }} />
    </JustLoaded>,
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(greeting).toHaveFocus();
  expect(load).toHaveBeenCalledTimes(2);
});
