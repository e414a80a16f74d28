import { describe, expect, it } from 'vitest';
import { classes } from '../../../src/lib/classes';
import { longDate } from '../../../src/lib/dates';
import { sentenceList, withItem } from '../../../src/lib/list';

describe('lists in a sentence', () => {
  it('have commas and one conjunction', () => {
    expect(sentenceList([])).toBe('');
    expect(sentenceList(['Koa'])).toBe('Koa');
    expect(sentenceList(['Koa', 'Flask'])).toBe('Koa and Flask');
    expect(sentenceList(['Koa', 'Flask', 'Rails'])).toBe('Koa, Flask and Rails');
    expect(sentenceList(['Koa', 'Flask', 'Rails'], 'or')).toBe('Koa, Flask or Rails');
  });
});

describe('choices', () => {
  it('come last when added, once each, and leave the others as they are', () => {
    const chosen = ['a', 'b'] as const;
    expect(withItem<string>(chosen, 'c', true)).toEqual(['a', 'b', 'c']);
    expect(withItem<string>(chosen, 'a', true)).toEqual(['b', 'a']);
    expect(withItem<string>(chosen, 'a', false)).toEqual(['b']);
    expect(withItem<string>(chosen, 'x', false)).toEqual(['a', 'b']);
    expect(chosen).toEqual(['a', 'b']);
  });
});

describe('dates', () => {
  it('are as exact as they are known', () => {
    expect(longDate('2026-11-22')).toBe('22 November 2026');
    expect(longDate('2025-04-07')).toBe('7 April 2025');
    expect(longDate('2025-01')).toBe('January 2025');
    expect(longDate('2003')).toBe('2003');
  });
});

describe('class names', () => {
  it('are those that apply', () => {
    expect(classes('row', false, undefined, null, '', 'out')).toBe('row out');
    expect(classes()).toBe('');
  });
});
