import { describe, expect, it, vi } from 'vitest';
import { arrived, code, present, resource, resources } from '../../../src/lib/resource';

describe('a resource', () => {
  it('is asked for once, however many ask, and remembered', async () => {
    const load = vi.fn(() => Promise.resolve('the text'));
    const text = resource(load);
    expect(load).not.toHaveBeenCalled();
    const first = text.ask();
    expect(text.ask()).toBe(first);
    expect(first.outcome()).toBeNull();
    expect(await first.ended).toEqual({ value: 'the text' });
    expect(text.ask().outcome()).toEqual({ value: 'the text' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that failed says why, and is asked for again by the next', async () => {
    const lost = new Error('The connection was lost');
    const load = vi
      .fn(() => Promise.resolve('the text'))
      .mockRejectedValueOnce(lost)
      .mockRejectedValueOnce(lost);
    const text = resource(load);
    const first = text.ask();
    expect(await first.ended).toEqual({ error: lost });
    expect(await text.ask().ended).toEqual({ error: lost });
    const third = text.ask();
    expect(await third.ended).toEqual({ value: 'the text' });
    expect(first.outcome()).toEqual({ error: lost });
    expect(text.ask()).toBe(third);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('takes an error thrown at once as a failure', async () => {
    const broken = resource<string>(() => {
      throw new Error('No way');
    });
    expect(await broken.ask().ended).toEqual({ error: new Error('No way') });
  });

  it('can be waited for', async () => {
    expect(await arrived(present('the text'))).toBe('the text');
    const lost = resource<string>(() => Promise.reject(new Error('The connection was lost')));
    await expect(arrived(lost)).rejects.toThrow('The connection was lost');
  });

  it('may be nothing, which is not a failure', async () => {
    const nothing = resource(() => Promise.resolve(undefined));
    expect(await nothing.ask().ended).toEqual({ value: undefined });
    expect('value' in (nothing.ask().outcome() ?? {})).toBe(true);
  });

  it('calls who waits once it has ended, and nobody who has left', async () => {
    const [waiting, leaving] = [vi.fn(), vi.fn()];
    const request = resource(() => Promise.resolve(1)).ask();
    request.subscribe(waiting);
    request.subscribe(leaving)();
    await request.ended;
    expect(waiting).toHaveBeenCalledTimes(1);
    expect(leaving).not.toHaveBeenCalled();
  });

  it('comes anew once it is forgotten, also when an earlier request ends after that', async () => {
    const load = vi.fn(() => Promise.resolve(load.mock.calls.length));
    const number = resource(load);
    const first = number.ask();
    number.forget();
    const second = number.ask();
    expect(await first.ended).toEqual({ value: 1 });
    expect(number.ask()).toBe(second);
    expect(await second.ended).toEqual({ value: 2 });
  });

  it('that fails after it was forgotten leaves the newer one alone', async () => {
    const load = vi.fn(() => Promise.resolve('new')).mockRejectedValueOnce(new Error('old'));
    const text = resource(load);
    const first = text.ask();
    text.forget();
    const second = text.ask();
    await Promise.all([first.ended, second.ended]);
    expect(text.ask()).toBe(second);
  });
});

it('what is there from the start has its outcome at once', () => {
  expect(present('here').ask().outcome()).toEqual({ value: 'here' });
});

it('there is one resource for each key', async () => {
  const load = vi.fn((key: string) => Promise.resolve(key.toUpperCase()));
  const textOf = resources(load);
  expect(textOf('a')).toBe(textOf('a'));
  expect(textOf('a')).not.toBe(textOf('b'));
  expect(await textOf('b').ask().ended).toEqual({ value: 'B' });
  expect(load.mock.calls).toEqual([['b']]);
});

it('code is one export of its module', async () => {
  const list = code(() => import('../../../src/lib/list'), 'sentenceList');
  const outcome = await list.ask().ended;
  expect('value' in outcome && outcome.value(['a', 'b'])).toBe('a and b');
});
