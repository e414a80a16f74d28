import { render } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Resource, resource } from '../../../src/lib/resource';
import { Loaded } from '../../../src/ui/Loaded';

function part(name: Resource<string>) {
  return (
    <>
      <Loaded resource={name} what="the name" space="10rem">
        {(value) => <button type="button">Hello {value}</button>}
      </Loaded>
      <button type="button">Behind it</button>
    </>
  );
}

const greeting = page.getByRole('button', { name: /^Hello/ });
const waiting = page.getByText('Loading the name…');
const again = page.getByRole('button', { name: 'Try again' });
const lost = new Error('The connection was lost');

describe('a part that comes later', () => {
  test('says so, and keeps its space, until it is there', async () => {
    let arrive: (name: string) => void = () => undefined;
    const name = resource(
      () =>
        new Promise<string>((resolve) => {
          arrive = resolve;
        }),
    );
    render(part(name));
    await expect.element(waiting).toBeVisible();
    expect(waiting.element().getBoundingClientRect().height).toBe(160);
    arrive('Ada');
    await expect.element(greeting).toHaveTextContent('Hello Ada');
    await expect.element(waiting).not.toBeInTheDocument();
  });

  test('is there in the first render when it was asked for ahead', async () => {
    const name = resource(() => Promise.resolve('Ada'));
    await name.ask().ended;
    render(part(name));
    expect(greeting.elements()).toHaveLength(1);
    expect(waiting.elements()).toEqual([]);
  });

  test('that fails says what can have happened and what helps', async () => {
    render(part(resource<string>(() => Promise.reject(lost))));
    const notice = page.getByRole('status');
    await expect
      .element(notice)
      .toHaveTextContent(/^The name could not be loaded: the connection was lost, or/);
    await expect.element(notice).toHaveTextContent(/the app was updated after this page was opened/);
    await expect.element(notice).toHaveTextContent(/Your answers are kept\./);
    await expect.element(page.getByRole('button', { name: 'Reload this page' })).toBeVisible();
  });

  test('can be asked for again, as often as it fails, with the focus before what comes', async () => {
    const load = vi
      .fn(() => Promise.resolve('Ada'))
      .mockRejectedValueOnce(lost)
      .mockRejectedValueOnce(lost);
    render(part(resource(load)));
    await again.click();
    await expect.element(again).toBeVisible();
    await again.click();
    await expect.element(greeting).toBeVisible();
    expect(load).toHaveBeenCalledTimes(3);
    await userEvent.keyboard('{Tab}');
    await expect.element(greeting).toHaveFocus();
  });

  test('that failed is asked for again by the next visit', async () => {
    const name = resource(vi.fn(() => Promise.resolve('Ada')).mockRejectedValueOnce(lost));
    const { unmount } = render(part(name));
    await expect.element(again).toBeVisible();
    unmount();
    render(part(name));
    await expect.element(greeting).toHaveTextContent('Hello Ada');
  });

  test('gives way to another when it is given one', async () => {
    const { rerender } = render(part(resource(() => Promise.resolve('Ada'))));
    await expect.element(greeting).toHaveTextContent('Hello Ada');
    rerender(part(resource(() => Promise.resolve('Grace'))));
    await expect.element(greeting).toHaveTextContent('Hello Grace');
  });
});
