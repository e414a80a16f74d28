import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import type { Level, RatedRecord, Scale } from '../../../../src/scoring/rating/evidence';
import { deriveRatings } from '../../../../src/scoring/rating/ratings';
import { indicator, only, recordsOf } from './evidenceMakers';

const { rated } = recordsOf();

function rate(scale: Scale, ...values: (number | Level)[]): number {
  const models = [
    { criterion: 'speed', parts: [{ id: 'p', title: 'P', weight: 1, indicators: [indicator('i', scale)] }] },
  ];
  return only(
    deriveRatings(
      models,
      values.map((value) => rated('x', 'i', value)),
      ['x'],
    ),
    'x',
  ).point;
}

const steps: Scale = { kind: 'steps', worst: 0, best: 2, legend: { 0: 'none', 1: 'some', 2: 'all' } };

describe('a figure on its scale', () => {
  it.each<[string, Scale, number, number]>([
    ['linear, a quarter of the way', { kind: 'linear', worst: 20, best: 60 }, 30, 2.5],
    ['linear, less is better', { kind: 'linear', worst: 16, best: 4 }, 7, 7.5],
    ['linear, below the worst end', { kind: 'linear', worst: 16, best: 4 }, 17, 0],
    ['linear, beyond the best end', { kind: 'linear', worst: 16, best: 4 }, 3, 10],
    ['linear, negative', { kind: 'linear', worst: -4, best: 4 }, -2, 2.5],
    ['log, halfway in ratios', { kind: 'log', worst: 10, best: 1000 }, 100, 5],
    ['log, less is better', { kind: 'log', worst: 1000, best: 10 }, 100, 5],
    ['log, below the worst end', { kind: 'log', worst: 10, best: 1000 }, 1, 0],
    ['log, beyond the best end', { kind: 'log', worst: 10, best: 1000 }, 5000, 10],
    // ln(1 + 2) is half of ln(1 + 8).
    ['log1p, halfway', { kind: 'log1p', worst: 8, best: 0 }, 2, 5],
    ['log1p, none at all', { kind: 'log1p', worst: 8, best: 0 }, 0, 10],
    ['log1p, beyond the worst end', { kind: 'log1p', worst: 8, best: 0 }, 100, 0],
    // ln(1 + 1) is a third of the way from ln(1 + 0) to ln(1 + 7).
    ['log1p, more is better', { kind: 'log1p', worst: 0, best: 7 }, 1, 10 / 3],
    ['steps, the middle one', steps, 1, 5],
    ['steps, the best one', steps, 2, 10],
  ])('%s', (_, scale, value, expected) => {
    expect(rate(scale, value)).toBeCloseTo(expected, 12);
  });

  it.each<[Level, number]>([
    ['built-in', 10],
    ['first-party add-on', 9],
    ['third-party', 3],
    ['none', 0],
  ])('level %s', (level, expected) => {
    expect(rate({ kind: 'level' }, level)).toBeCloseTo(expected, 12);
  });
});

describe('several fair entries', () => {
  it('count by their geometric mean, taken before the scale', () => {
    // The mean of 2 and 8 is 4; the mean of 4 and 25 is 10, halfway from 1 to 100.
    expect(rate({ kind: 'linear', worst: 0, best: 10 }, 2, 8)).toBeCloseTo(4, 12);
    expect(rate({ kind: 'log', worst: 1, best: 100 }, 4, 25)).toBeCloseTo(5, 12);
    expect(rate({ kind: 'linear', worst: 0, best: 10 }, 1, 8, 8)).toBeCloseTo(4, 12);
  });

  it('are clamped only once they are averaged', () => {
    // 50 lies beyond the best end, the mean of 2 and 50 is exactly on it.
    expect(rate({ kind: 'linear', worst: 0, best: 10 }, 2, 50)).toBeCloseTo(10, 12);
    expect(rate({ kind: 'linear', worst: 0, best: 20 }, 2, 50)).toBeCloseTo(5, 12);
  });

  it('come to nothing where one is zero', () => {
    expect(rate({ kind: 'linear', worst: 0, best: 10 }, 0, 9)).toBe(0);
    expect(rate({ kind: 'level' }, 'none', 'built-in')).toBe(0);
  });

  it('average levels and steps by what they count', () => {
    // sqrt(1 * 0.3), and step sqrt(1 * 2) of 2.
    expect(rate({ kind: 'level' }, 'built-in', 'third-party')).toBeCloseTo(10 * Math.sqrt(0.3), 12);
    expect(rate(steps, 1, 2)).toBeCloseTo(5 * Math.sqrt(2), 12);
  });

  it('may not be negative', () => {
    expect(() => rate({ kind: 'linear', worst: -4, best: 4 }, -2, 3)).toThrow(ScoringError);
    expect(() => rate({ kind: 'linear', worst: -4, best: 4 }, 3, -2)).toThrow(
      /records\[1\]: x \/ speed \/ i/,
    );
  });
});

describe('a record that does not fit its scale is refused by name', () => {
  it.each<[string, Scale, unknown]>([
    ['zero on log', { kind: 'log', worst: 1, best: 10 }, 0],
    ['negative on log', { kind: 'log', worst: 1, best: 10 }, -3],
    ['text on log', { kind: 'log', worst: 1, best: 10 }, 'built-in'],
    ['negative on log1p', { kind: 'log1p', worst: 8, best: 0 }, -0.5],
    ['text on linear', { kind: 'linear', worst: 0, best: 1 }, 'none'],
    ['not a number', { kind: 'linear', worst: 0, best: 1 }, Number.NaN],
    ['infinite', { kind: 'linear', worst: 0, best: 1 }, Number.POSITIVE_INFINITY],
    ['a step without a legend', steps, 3],
    ['between two steps', steps, 0.5],
    ['a number as a level', { kind: 'level' }, 1],
    ['an unknown level', { kind: 'level' }, 'partly'],
    ['a name that every object has', { kind: 'level' }, 'toString'],
  ])('%s', (_, scale, value) => {
    const models = [
      {
        criterion: 'speed',
        parts: [{ id: 'p', title: 'P', weight: 1, indicators: [indicator('i', scale)] }],
      },
    ];
    const bad = { ...rated('odd', 'i', 0), value, variant: 'second entry' } as RatedRecord;
    const derive = () => deriveRatings(models, [bad], []);
    expect(derive).toThrow(ScoringError);
    expect(derive).toThrow(/^records\[0\]: odd \/ speed \/ i \(second entry\): expected .*, got /);
  });
});

describe('a scale that places nothing is refused by name', () => {
  it.each<[string, Scale]>([
    ['equal ends', { kind: 'linear', worst: 5, best: 5 }],
    ['an end that is no number', { kind: 'linear', worst: Number.NaN, best: 5 }],
    ['an infinite end', { kind: 'linear', worst: 0, best: Number.POSITIVE_INFINITY }],
    ['log from zero', { kind: 'log', worst: 0, best: 5 }],
    ['log to a negative', { kind: 'log', worst: 5, best: -1 }],
    ['log1p from a negative', { kind: 'log1p', worst: -0.5, best: 5 }],
    ['one step only', { kind: 'steps', worst: 1, best: 1, legend: { 1: 'all' } }],
  ])('%s', (_, scale) => {
    expect(() => rate(scale)).toThrow(ScoringError);
    expect(() => rate(scale)).toThrow(/speed \/ p \/ i/);
  });
});
