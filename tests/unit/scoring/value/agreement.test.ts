import { describe, expect, it } from 'vitest';
import { agreement } from '../../../../src/scoring/value/agreement';
import { rank } from '../../../../src/scoring/value/ranking';

const places = (ids: Readonly<Record<string, number>>) => new Map(Object.entries(ids));

describe('a claim that names the best', () => {
  it('agrees when every name is within one place more than there are names', () => {
    const ranks = places({ a: 1, b: 2, c: 3, d: 4 });
    expect(agreement(['c', 'a'], ranks)).toEqual({
      agrees: true,
      lastPlace: 3,
      inside: [
        { id: 'c', rank: 3 },
        { id: 'a', rank: 1 },
      ],
      outside: [],
    });
  });

  it('does not agree when one name is a place further, and says who and where', () => {
    const ranks = places({ a: 1, b: 2, c: 3, d: 4 });
    expect(agreement(['a', 'd'], ranks)).toMatchObject({
      agrees: false,
      inside: [{ id: 'a', rank: 1 }],
      outside: [{ id: 'd', rank: 4 }],
    });
  });

  it('that names one agrees up to the second place', () => {
    const ranks = places({ a: 1, b: 2, c: 3 });
    expect(agreement(['b'], ranks).agrees).toBe(true);
    expect(agreement(['c'], ranks).agrees).toBe(false);
  });

  it('counts those that tie with the place they share', () => {
    // Scores 90, 80, 80, 80, 70 by one criterion of weight 1: places 1, 2, 2, 2, 5.
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const ranked = rank(
      [9, 8, 8, 8, 7].map((rating) => [rating]),
      [1],
    );
    const ranks = new Map(ids.map((id, index) => [id, ranked[index]?.rank ?? 0]));
    expect(agreement(['d'], ranks).agrees).toBe(true);
    expect(agreement(['d', 'c', 'b'], ranks).agrees).toBe(true);
    // Four names agree up to the fifth place, three only up to the fourth.
    expect(agreement(['a', 'b', 'c', 'e'], ranks).agrees).toBe(true);
    expect(agreement(['a', 'b', 'e'], ranks).outside).toEqual([{ id: 'e', rank: 5 }]);
  });

  it('has to name somebody who is ranked', () => {
    expect(() => agreement([], places({ a: 1 }))).toThrow('named: expected at least one alternative');
    expect(() => agreement(['a', 'x'], places({ a: 1 }))).toThrow(
      'named[1]: x has no place in the ranking, got undefined',
    );
    expect(() => agreement(['a'], places({ a: 0 }))).toThrow('named[0]');
  });
});
