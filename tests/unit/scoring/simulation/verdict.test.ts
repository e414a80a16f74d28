import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../src/scoring/simulation/verdict';

describe('the verdict', () => {
  it.each([
    [[0.8, 0.2], 0, { kind: 'clear', leader: 0, share: 0.8 }],
    [[0.7999, 0.2001], 0, { kind: 'likely', leader: 0, share: 0.7999 }],
    [[0.45, 0.55], 1, { kind: 'likely', leader: 1, share: 0.55 }],
    [[0.5499, 0.4501], 0, { kind: 'too-close', named: [0, 1] }],
  ])('of %j with the leader %i is %j', (shares, leader, verdict) => {
    expect(verdictOf(shares, leader)).toEqual(verdict);
  });

  it('is too close when another comes first more often', () => {
    expect(verdictOf([0.4, 0.6], 0)).toEqual({ kind: 'too-close', named: [0, 1] });
  });

  it('names everyone at a fifth or more, and at least two', () => {
    expect(verdictOf([0.3, 0.2, 0.3, 0.2], 2)).toEqual({ kind: 'too-close', named: [2, 0, 1, 3] });
    expect(verdictOf([0.5, 0.15, 0.1, 0.19, 0.06], 0)).toEqual({ kind: 'too-close', named: [0, 3] });
  });

  it('says when one or none is left', () => {
    expect(verdictOf([1], 0)).toEqual({ kind: 'only-one', leader: 0 });
    expect(verdictOf([], 0)).toEqual({ kind: 'none' });
  });

  it('refuses what is no share, and a leader that is not there', () => {
    expect(() => verdictOf([1.2, 0], 0)).toThrow('first[0]');
    expect(() => verdictOf([Number.NaN, 0], 0)).toThrow('first[0]');
    expect(() => verdictOf([0.5, 0.5], 2)).toThrow('leader');
  });
});
