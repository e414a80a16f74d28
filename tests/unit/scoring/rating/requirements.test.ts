import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import type { Level, RatingModel } from '../../../../src/scoring/rating/evidence';
import { checkRequirement, fewestToDrop } from '../../../../src/scoring/rating/requirements';
import { indicator, recordsOf } from './evidenceMakers';

const { rated, unconfirmed, context, gap } = recordsOf('features');
const orm = { kind: 'level', indicator: 'orm' } as const;
const jobs = { kind: 'at-least', indicator: 'jobs', minimum: 2 } as const;
const support = { kind: 'published', indicator: 'support' } as const;

const models: readonly RatingModel[] = [
  {
    criterion: 'features',
    parts: [
      {
        id: 'jobs',
        title: 'Jobs',
        weight: 1,
        indicators: [
          indicator('jobs', {
            kind: 'steps',
            worst: 0,
            best: 2,
            legend: { 0: 'none', 1: 'in-process only', 2: 'durable queue and worker' },
          }),
        ],
      },
    ],
  },
];

describe('a requirement by level', () => {
  it.each<[Level, boolean]>([
    ['built-in', true],
    ['first-party add-on', true],
    ['third-party', false],
    ['none', false],
  ])('%s: passes %s, and says what was found', (level, passes) => {
    const record = rated('flask', 'orm', level);
    expect(checkRequirement(orm, [record])).toEqual({
      passes,
      found: level,
      value: level,
      confirmed: true,
      record,
    });
  });

  it('lets the best of several entries decide', () => {
    const records = [
      rated('x', 'orm', 'third-party'),
      rated('x', 'orm', 'built-in'),
      rated('x', 'orm', 'none'),
    ];
    expect(checkRequirement(orm, records)).toMatchObject({ passes: true, found: 'built-in' });
  });

  it('passes on an unconfirmed record and says that it is one', () => {
    expect(checkRequirement(orm, [unconfirmed('x', 'orm', 'built-in')])).toMatchObject({
      passes: true,
      confirmed: false,
    });
  });

  it('rests on the first of equal entries, but on a confirmed one where there is one', () => {
    const [first, second] = [rated('x', 'orm', 'built-in'), rated('x', 'orm', 'built-in')] as const;
    const doubtful = unconfirmed('x', 'orm', 'built-in');
    expect(checkRequirement(orm, [first, second]).record).toBe(first);
    expect(checkRequirement(orm, [doubtful, first, second]).record).toBe(first);
    expect(checkRequirement(orm, [first, doubtful]).record).toBe(first);
  });

  it('refuses a figure and names the record', () => {
    expect(() => checkRequirement(orm, [rated('x', 'orm', 1)])).toThrow(ScoringError);
    expect(() => checkRequirement(orm, [rated('x', 'orm', 1)])).toThrow(
      /records\[0\]: x \/ features \/ orm: expected a level, got 1/,
    );
  });
});

describe('a requirement by minimum step', () => {
  it('passes at the minimum and above', () => {
    expect(checkRequirement(jobs, [rated('x', 'jobs', 1)]).passes).toBe(false);
    expect(checkRequirement(jobs, [rated('x', 'jobs', 2)]).passes).toBe(true);
    expect(checkRequirement(jobs, [rated('x', 'jobs', 3)]).passes).toBe(true);
  });

  it('says what the step means', () => {
    expect(checkRequirement(jobs, [rated('x', 'jobs', 1)], models).found).toBe('in-process only');
  });

  it('gives the figure where no legend has words for it', () => {
    expect(checkRequirement(jobs, [rated('x', 'jobs', 1)]).found).toBe('1');
    expect(checkRequirement(jobs, [rated('x', 'jobs', 7)], models).found).toBe('7');
    const elsewhere = recordsOf('other').rated('x', 'jobs', 1);
    expect(checkRequirement(jobs, [elsewhere], models).found).toBe('1');
  });

  it('refuses a level', () => {
    expect(() => checkRequirement(jobs, [rated('x', 'jobs', 'built-in')])).toThrow(ScoringError);
  });
});

describe('a requirement by published figure', () => {
  it('passes whatever the figure, and gives it with its unit', () => {
    const record = { ...rated('x', 'support', 13), unit: 'months' };
    expect(checkRequirement(support, [record])).toMatchObject({
      passes: true,
      found: '13 months',
      value: 13,
    });
  });
});

describe('what was not found', () => {
  it.each([orm, jobs, support])('does not pass, and the gap says what was looked for ($kind)', (rule) => {
    const looked = gap('x', rule.indicator);
    expect(checkRequirement(rule, [looked])).toEqual({
      passes: false,
      found: 'nothing found',
      value: null,
      confirmed: false,
      record: looked,
    });
  });

  it('does not pass without any record either', () => {
    expect(checkRequirement(orm, [])).toMatchObject({ passes: false, found: 'nothing found', record: null });
    expect(checkRequirement(orm, [rated('x', 'jobs', 2)])).toMatchObject({ passes: false, record: null });
  });

  it('is not made up for by context', () => {
    expect(checkRequirement(support, [context('x', 'support', 36)])).toMatchObject({
      passes: false,
      record: null,
    });
  });

  it('gives way to a counted record', () => {
    expect(checkRequirement(orm, [gap('x', 'orm'), rated('x', 'orm', 'none')])).toMatchObject({
      found: 'none',
      value: 'none',
    });
  });
});

describe('the fewest requirements to drop', () => {
  it('is the one that brings most back', () => {
    expect(fewestToDrop([['a'], ['b'], ['a', 'b'], ['b']])).toEqual({ drop: ['b'], back: [1, 3] });
  });

  it('is several where no single one is enough', () => {
    expect(
      fewestToDrop([
        ['a', 'b', 'c'],
        ['b', 'a'],
        ['a', 'c', 'd'],
      ]),
    ).toEqual({
      drop: ['b', 'a'],
      back: [1],
    });
  });

  it('is none where somebody stays in, or where there is nobody', () => {
    expect(fewestToDrop([['a'], []])).toBeNull();
    expect(fewestToDrop([])).toBeNull();
  });
});
