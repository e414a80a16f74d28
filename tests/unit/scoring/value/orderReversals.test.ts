import { describe, expect, it } from 'vitest';
import { orderReversals } from '../../../../src/scoring/value/orderReversals';

const map = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));

describe('pairs that a suite ranks the other way round', () => {
  it('are none when the orders agree', () => {
    expect(orderReversals(map({ a: 300, b: 200, c: 100 }), map({ a: 0, b: -1, c: -2 }))).toEqual([]);
  });

  it('are all pairs when the order is turned round', () => {
    expect(orderReversals(map({ a: 1, b: 2, c: 3 }), map({ a: 3, b: 2, c: 1 }))).toEqual([
      { ahead: 'c', behind: 'b' },
      { ahead: 'c', behind: 'a' },
      { ahead: 'b', behind: 'a' },
    ]);
  });

  it('leave out equal figures and alternatives of unknown standing', () => {
    expect(orderReversals(map({ a: 5, b: 5, c: 9 }), map({ a: 1, b: 2 }))).toEqual([]);
    expect(orderReversals(map({ a: 6, b: 5 }), map({ a: 1, b: 1 }))).toEqual([]);
  });
});
