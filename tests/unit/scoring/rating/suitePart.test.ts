import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import type { FitPart, Part } from '../../../../src/scoring/rating/evidence';
import { deriveRatings, type Rating } from '../../../../src/scoring/rating/ratings';
import type { FitPartResult } from '../../../../src/scoring/rating/suitePart';
import { indicator, only, type Records, recordsOf } from './evidenceMakers';

const { rated, unconfirmed, context, gap } = recordsOf();

const part: FitPart = {
  id: 'throughput',
  title: 'Throughput',
  weight: 1,
  fit: {
    kind: 'two-way log2',
    suites: ['s', 't'],
    reference: 'ref',
    halvingsToZero: 4,
    minimumHalfWidth: 0.5,
  },
};

function derive(
  records: Records,
  alternatives: readonly string[],
  parts: readonly Part[] = [part],
): Rating[] {
  return deriveRatings([{ criterion: 'speed', parts }], records, alternatives);
}

function fitOf(rating: Rating): FitPartResult {
  const found = rating.parts.find((one) => one.kind === 'fit');
  if (found === undefined) throw new Error('expected a fit');
  return found;
}

// a runs at half the reference in both suites, b at a quarter in the only one that has it.
const consistent = [
  rated('ref', 's', 1000),
  rated('a', 's', 500),
  rated('ref', 't', 64),
  rated('a', 't', 32),
  rated('b', 't', 16),
];

// a stands at -1 in s and at -3 in t.
const contrary = [
  rated('ref', 's', 800),
  rated('a', 's', 400),
  rated('ref', 't', 100),
  rated('a', 't', 12.5),
];

describe('a rating from several suites', () => {
  it('takes an equal step off ten with every halving below the reference', () => {
    const ratings = derive(consistent, ['ref', 'a', 'b']);
    expect(ratings.map(({ point }) => point)).toEqual([10, expect.closeTo(7.5, 12), expect.closeTo(5, 12)]);
    const [, a, b] = ratings.map(fitOf);
    expect(a).toMatchObject({ standing: expect.closeTo(-1, 12), share: expect.closeTo(0.5, 12) });
    expect(b).toMatchObject({ standing: expect.closeTo(-2, 12), share: expect.closeTo(0.25, 12) });
  });

  it('is 0 at the last halving and beyond, 10 at the reference and beyond', () => {
    const records = [
      rated('ref', 's', 16000),
      rated('ref', 't', 16000),
      rated('slow', 's', 1000),
      rated('slower', 's', 10),
      rated('faster', 's', 99000),
    ];
    const ratings = derive(records, ['slow', 'slower', 'faster']);
    expect(ratings.map(({ point }) => point)).toEqual([expect.closeTo(0, 12), 0, 10]);
    expect(only(ratings, 'faster').high).toBe(10);
    expect(only(ratings, 'slower').low).toBe(0);
  });

  it('ranges over the fits with each suite left out', () => {
    const a = only(derive(contrary, ['a']), 'a');
    expect(a.point).toBeCloseTo(5, 12);
    expect(a.low).toBeCloseTo(2.5, 12);
    expect(a.high).toBeCloseTo(7.5, 12);
    expect(fitOf(a).leftOut).toEqual([
      { suite: 's', standing: expect.closeTo(-3, 12), rating: expect.closeTo(2.5, 12) },
      { suite: 't', standing: expect.closeTo(-1, 12), rating: expect.closeTo(7.5, 12) },
    ]);
  });

  it('ranges at least the minimum half width either way', () => {
    const [ref, a, b] = derive(consistent, ['ref', 'a', 'b']);
    expect([ref?.low, ref?.high]).toEqual([9.5, 10]);
    expect([a?.low, a?.high]).toEqual([expect.closeTo(7, 12), expect.closeTo(8, 12)]);
    expect([b?.low, b?.high]).toEqual([expect.closeTo(4.5, 12), expect.closeTo(5.5, 12)]);
  });

  it('is not touched by a left-out suite that cuts the alternative off', () => {
    const b = fitOf(only(derive(consistent, ['b']), 'b'));
    expect(b.leftOut).toEqual([
      { suite: 's', standing: expect.closeTo(-2, 12), rating: expect.closeTo(5, 12) },
      { suite: 't', standing: null, rating: null },
    ]);
  });

  it('shows the cells, and the standing as the mean of their distances from the fitted reference', () => {
    const records = [...contrary, unconfirmed('b', 't', 25), gap('b', 's')];
    const b = fitOf(only(derive(records, ['b']), 'b'));
    // s is fitted at log2(800) + 0.5 and t at log2(100) - 0.5, because a stands at -2 and not at -1 or -3.
    expect(b.cells).toEqual([
      {
        suite: 's',
        state: 'missing',
        figure: null,
        records: [records[5]],
        fittedReference: expect.closeTo(800 * Math.SQRT2, 9),
      },
      {
        suite: 't',
        state: 'unconfirmed',
        figure: 25,
        records: [records[4]],
        fittedReference: expect.closeTo(100 / Math.SQRT2, 9),
      },
    ]);
    expect(b.standing).toBeCloseTo(Math.log2(25) - Math.log2(100) + 0.5, 12);
  });

  it('takes the geometric mean of several entries in one suite', () => {
    const records = [...consistent, rated('c', 's', 125), rated('c', 's', 500)];
    expect(only(derive(records, ['c']), 'c').point).toBeCloseTo(5, 12);
  });

  it('keeps the figures of all in the fit, whoever is asked for', () => {
    expect(derive(contrary, ['a'])).toEqual(derive(contrary, ['ref', 'a']).slice(1));
  });

  it('keeps context out of the fit', () => {
    const records = [...consistent, context('a', 's', 4000), context('b', 's', 1)];
    expect(derive(records, ['ref', 'a', 'b'])).toEqual(derive(consistent, ['ref', 'a', 'b']));
  });

  it('changes when one record changes', () => {
    const changed = [...contrary.slice(0, 3), rated('a', 't', 25)];
    expect(only(derive(changed, ['a']), 'a').point).toBeCloseTo(10 * (1 - 1.5 / 4), 12);
  });
});

describe('a fit beside other parts', () => {
  const other = { id: 'other', title: 'Other', weight: 1, indicators: [indicator('i')] };

  it('is weighed with them', () => {
    const records = [...consistent, rated('a', 'i', 6)];
    // The fit says 7.5 [7, 8], the other part 6; left out, each leaves the other.
    const a = only(derive(records, ['a'], [part, other]), 'a');
    expect(a.point).toBeCloseTo(6.75, 12);
    expect(a.low).toBeCloseTo(6.5, 12);
    expect(a.high).toBeCloseTo(7.5, 12);
    expect(a.parts.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(3.75, 12),
      expect.closeTo(3, 12),
    ]);
  });

  it('drops out for an alternative without a cell and leaves the interval open', () => {
    const c = only(derive([...consistent, rated('c', 'i', 6)], ['c'], [part, other]), 'c');
    expect(c.point).toBeCloseTo(6, 12);
    expect(c.low).toBeCloseTo(3, 12);
    expect(c.high).toBeCloseTo(8, 12);
    expect(fitOf(c)).toMatchObject({ standing: null, share: null, value: null, effectiveWeight: 0 });
    expect(fitOf(c).leftOut).toEqual([
      { suite: 's', standing: null, rating: null },
      { suite: 't', standing: null, rating: null },
    ]);
  });
});

describe('suites that cannot be fitted are refused', () => {
  it('without any figure of the reference', () => {
    const records = [rated('a', 's', 500), rated('a', 't', 32), context('ref', 's', 1000), gap('ref', 't')];
    expect(() => derive(records, ['a'])).toThrow(ScoringError);
    expect(() => derive(records, ['a'])).toThrow(
      /speed \/ throughput: the reference ref has no figure in any suite/,
    );
  });

  it('when no common alternative connects them', () => {
    const records = [rated('ref', 's', 1000), rated('a', 's', 500), rated('b', 't', 16), rated('c', 't', 8)];
    expect(() => derive(records, ['a'])).toThrow(ScoringError);
    expect(() => derive(records, ['a'])).toThrow(
      /no common alternative connects suite t with the reference ref/,
    );
  });

  it('when one of them has no figure', () => {
    expect(() => derive(consistent.slice(0, 2), ['a'])).toThrow(/suite t has no figure/);
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('with a figure of %s, which is named', (bad) => {
    const records = [...consistent, rated('c', 's', bad)];
    expect(() => derive(records, ['a'])).toThrow(ScoringError);
    expect(() => derive(records, ['a'])).toThrow(/records\[5\]: c \/ speed \/ s: expected a number > 0/);
  });

  it('for an alternative without a single figure', () => {
    expect(() => derive(consistent, ['a', 'c'])).toThrow(/alternatives\[1\]: nothing is known about c/);
  });

  it.each<[string, Partial<FitPart['fit']>, RegExp]>([
    ['no suites', { suites: [] }, /expected at least one suite/],
    ['no halvings', { halvingsToZero: 0 }, /positive halvingsToZero/],
    ['a negative half width', { minimumHalfWidth: -1 }, /minimumHalfWidth/],
    ['a suite named twice', { suites: ['s', 's', 't'] }, /speed\/s is counted twice/],
  ])('with %s', (_, change, message) => {
    const bad = { ...part, fit: { ...part.fit, ...change } };
    expect(() => derive(consistent, ['a'], [bad])).toThrow(ScoringError);
    expect(() => derive(consistent, ['a'], [bad])).toThrow(message);
  });
});
