import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import type { Part, RatingModel } from '../../../../src/scoring/rating/evidence';
import type { IndicatorPartResult } from '../../../../src/scoring/rating/indicatorPart';
import { deriveRatings, type Rating } from '../../../../src/scoring/rating/ratings';
import { indicator, only, type Records, recordsOf, tenPoints } from './evidenceMakers';

const { rated, unconfirmed, context, gap } = recordsOf();

// Rating = 10 * (3 * main + 1 * extra) / 4, with main = (1 * a + 3 * b) / 4 and extra = c.
const main = {
  id: 'main',
  title: 'Main',
  weight: 3,
  indicators: [indicator('a'), indicator('b', tenPoints, 3)],
};
const extra = { id: 'extra', title: 'Extra', weight: 1, indicators: [indicator('c', { kind: 'level' })] };
const model: RatingModel = { criterion: 'speed', parts: [main, extra] };

function rate(records: Records, parts: readonly Part[] = model.parts): Rating {
  return only(deriveRatings([{ criterion: 'speed', parts }], records, ['x']), 'x');
}

function indicatorsOf(rating: Rating) {
  return rating.parts.flatMap((part) => (part.kind === 'indicators' ? part.indicators : []));
}

function expectInterval(rating: Rating, low: number, point: number, high: number) {
  expect(rating.low).toBeCloseTo(low, 12);
  expect(rating.point).toBeCloseTo(point, 12);
  expect(rating.high).toBeCloseTo(high, 12);
}

describe('a rating from indicators', () => {
  const records = [rated('x', 'a', 4), rated('x', 'b', 8), rated('x', 'c', 'third-party')];

  it('is ten times the weighted mean of its parts, each the weighted mean of its indicators', () => {
    // main = (0.4 + 3 * 0.8) / 4 = 0.7; extra = 0.3; (3 * 0.7 + 0.3) / 4 = 0.6.
    expect(rate(records).point).toBeCloseTo(6, 12);
  });

  it('ranges over the values with each single indicator left out', () => {
    // Without a: (3 * 0.8 + 0.3) / 4 = 0.675; without b: (3 * 0.4 + 0.3) / 4 = 0.375; without c: 0.7.
    expectInterval(rate(records), 3.75, 6, 7);
    const without = indicatorsOf(rate(records)).map(({ ratingWithout }) => ratingWithout);
    expect(without).toEqual([expect.closeTo(6.75, 12), expect.closeTo(3.75, 12), expect.closeTo(7, 12)]);
  });

  it('shows the share of every indicator and part', () => {
    const { parts } = rate(records);
    expect(parts).toMatchObject([
      { kind: 'indicators', id: 'main', title: 'Main', weight: 3, effectiveWeight: 0.75 },
      { kind: 'indicators', id: 'extra', title: 'Extra', weight: 1, effectiveWeight: 0.25 },
    ]);
    expect(parts.map(({ value }) => value)).toEqual([expect.closeTo(0.7, 12), expect.closeTo(0.3, 12)]);
    expect(parts.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(5.25, 12),
      expect.closeTo(0.75, 12),
    ]);
    const [first] = parts as [IndicatorPartResult];
    expect(first.indicators[1]).toEqual({
      id: 'b',
      title: 'b',
      weight: 3,
      scale: tenPoints,
      state: 'known',
      figure: 8,
      scaled: 0.8,
      contribution: expect.closeTo(4.5, 12),
      ratingWithout: expect.closeTo(3.75, 12),
      records: [records[1]],
    });
  });

  it('does not mind the unit of the weights', () => {
    const doubled = [main, extra].map((part) => ({
      ...part,
      weight: 2 * part.weight,
      indicators: part.indicators.map((one) => ({ ...one, weight: 8 * one.weight })),
    }));
    expectInterval(rate(records, doubled), 3.75, 6, 7);
  });

  it('passes on that an indicator inherits from the runtime', () => {
    const inherited = {
      ...extra,
      indicators: [{ ...indicator('c', { kind: 'level' }), inherits: true } as const],
    };
    expect(indicatorsOf(rate(records, [main, inherited])).map(({ inherits }) => inherits)).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });
});

describe('missing evidence', () => {
  it('is left out of the point value of its part and widens the interval', () => {
    // Known: b = 0.7 and c = 0.7 as a figure of ten; a missing counts 0 or 1 in the ends:
    // main = 3 * 0.7 / 4 = 0.525 or (1 + 2.1) / 4 = 0.775.
    const figure = { ...extra, indicators: [indicator('c')] };
    const rating = rate([rated('x', 'b', 7), rated('x', 'c', 7)], [main, figure]);
    expectInterval(rating, (10 * (3 * 0.525 + 0.7)) / 4, 7, (10 * (3 * 0.775 + 0.7)) / 4);
  });

  it('lets a part with nothing known drop out, but not out of the interval', () => {
    // The point is main alone; extra at 0 or 1 gives (3 * 0.7 + 0) / 4 = 0.525 and (2.1 + 1) / 4 = 0.775.
    const rating = rate([rated('x', 'a', 7), rated('x', 'b', 7)]);
    expectInterval(rating, 5.25, 7, 7.75);
    expect(rating.parts).toMatchObject([
      { effectiveWeight: 1 },
      { effectiveWeight: 0, value: null, low: 0, high: 1, contribution: 0 },
    ]);
  });

  it('says what was looked for', () => {
    const looked = gap('x', 'c');
    const [, , missing] = indicatorsOf(rate([rated('x', 'a', 7), rated('x', 'b', 7), looked]));
    expect(missing).toMatchObject({
      state: 'missing',
      figure: null,
      scaled: null,
      contribution: 0,
      records: [looked],
    });
    expect(missing?.ratingWithout).toBeCloseTo(7, 12);
  });

  it('is missing no longer once another entry is found', () => {
    const found = rated('x', 'c', 'built-in');
    const records = [rated('x', 'a', 7), rated('x', 'b', 7), gap('x', 'c'), found];
    expect(indicatorsOf(rate(records))[2]).toMatchObject({ state: 'known', records: [found] });
  });

  it('is not made up for by context', () => {
    const records = [rated('x', 'a', 7), rated('x', 'b', 7), context('x', 'c', 'built-in')];
    expect(indicatorsOf(rate(records))[2]).toMatchObject({ state: 'missing', records: [] });
  });

  it('makes no rating where nothing at all is known about a criterion', () => {
    const derive = () => deriveRatings([model], [rated('x', 'a', 7)], ['x', 'y']);
    expect(derive).toThrow(ScoringError);
    expect(derive).toThrow(/alternatives\[1\]: nothing is known about y for the criterion speed/);
  });

  it('leaves nothing to compare with where the only known indicator is left out', () => {
    const rating = rate([rated('x', 'a', 7)], [{ ...main, indicators: [indicator('a')] }]);
    expectInterval(rating, 7, 7, 7);
    expect(indicatorsOf(rating)[0]?.ratingWithout).toBeNull();
  });
});

describe('unconfirmed evidence', () => {
  const settled = [rated('x', 'a', 7), rated('x', 'b', 7)];

  it('counts in the point value and is missing for the interval', () => {
    // Point (3 * 0.7 + 1) / 4; with c at 0 (3 * 0.7) / 4; with c at 1 the point again.
    const rating = rate([...settled, unconfirmed('x', 'c', 'built-in')]);
    expectInterval(rating, 5.25, 7.75, 7.75);
    expect(indicatorsOf(rating)[2]).toMatchObject({ state: 'unconfirmed', scaled: 1 });
  });

  it('makes the figure unsettled also beside a confirmed entry', () => {
    const rating = rate([...settled, rated('x', 'c', 'built-in'), unconfirmed('x', 'c', 'built-in')]);
    expectInterval(rating, 5.25, 7.75, 7.75);
  });

  it('is all there is: the interval is the whole scale', () => {
    expectInterval(rate([unconfirmed('x', 'a', 4)], [{ ...main, indicators: [indicator('a')] }]), 0, 4, 10);
  });
});

describe('the evidence as a whole', () => {
  const records = [
    rated('x', 'a', 4),
    rated('x', 'b', 8),
    rated('y', 'a', 2),
    rated('y', 'c', 'none'),
    rated('x', 'elsewhere', 99),
    recordsOf('ease').rated('x', 'a', 1),
  ];
  const ease: RatingModel = { criterion: 'ease', parts: [{ ...main, indicators: [indicator('a')] }] };

  it('gives one rating per model and alternative, in the order asked for', () => {
    const easy = [...records, recordsOf('ease').rated('y', 'a', 3)];
    const ratings = deriveRatings([ease, model], easy, ['y', 'x']);
    expect(ratings.map(({ criterion, framework }) => [criterion, framework])).toEqual([
      ['ease', 'y'],
      ['ease', 'x'],
      ['speed', 'y'],
      ['speed', 'x'],
    ]);
    expect(ratings[0]?.point).toBeCloseTo(3, 12);
  });

  it('rates each alternative as if it were alone', () => {
    const both = deriveRatings([model], records, ['x', 'y']);
    expect(deriveRatings([model], records, ['y'])).toEqual([both[1]]);
    expect(deriveRatings([model], records, ['x'])).toEqual([both[0]]);
  });

  it('counts nothing that no model names', () => {
    const counted = records.filter((record) => record.indicator !== 'elsewhere');
    expect(deriveRatings([model], records, ['x'])).toEqual(deriveRatings([model], counted, ['x']));
  });

  it('refuses to count one indicator twice in a criterion', () => {
    const twice = { criterion: 'speed', parts: [main, { ...main, id: 'again' }] };
    expect(() => deriveRatings([twice], records, ['x'])).toThrow(/speed\/a is counted twice/);
  });

  it.each<[string, Part[], RegExp]>([
    ['no parts', [], /speed: expected at least one part/],
    ['an empty part', [{ ...main, indicators: [] }], /speed \/ main: expected at least one indicator/],
    ['a part of weight 0', [{ ...main, weight: 0 }], /speed \/ main: expected a positive weight, got 0/],
    [
      'an indicator of negative weight',
      [{ ...main, indicators: [indicator('a', tenPoints, -1)] }],
      /speed \/ main \/ a: expected a positive weight/,
    ],
    [
      'an infinite weight',
      [{ ...main, weight: Number.POSITIVE_INFINITY }],
      /speed \/ main: expected a positive weight, got Infinity/,
    ],
    [
      'a weight that is no number',
      [{ ...main, weight: Number.NaN }],
      /speed \/ main: expected a positive weight, got NaN/,
    ],
  ])('refuses a model with %s', (_, parts, message) => {
    expect(() => deriveRatings([{ criterion: 'speed', parts }], records, ['x'])).toThrow(ScoringError);
    expect(() => deriveRatings([{ criterion: 'speed', parts }], records, ['x'])).toThrow(message);
  });
});

describe('whatever the evidence', () => {
  const figure = fc.option(fc.double({ min: -5, max: 15, noNaN: true }));
  const status = fc.constantFrom('rated' as const, 'unconfirmed' as const);
  const evidence = fc.array(fc.tuple(figure, status), { minLength: 6, maxLength: 6 });
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const parts = [
    { id: 'p', title: 'P', weight: 0.5, indicators: [indicator('a'), indicator('b', tenPoints, 2)] },
    { id: 'q', title: 'Q', weight: 0.35, indicators: [indicator('c'), indicator('d'), indicator('e')] },
    { id: 'r', title: 'R', weight: 0.15, indicators: [indicator('f')] },
  ];
  const recordsFor = (values: readonly (readonly [number | null, 'rated' | 'unconfirmed'])[]) =>
    values.flatMap(([value, kind], index) =>
      value === null ? [] : [{ ...rated('x', ids[index] as string, value), status: kind }],
    );

  it('the interval contains the point, the scale contains the interval, the shares add up', () => {
    fc.assert(
      fc.property(evidence, (values) => {
        const records = recordsFor(values);
        fc.pre(records.length > 0);
        const rating = rate(records, parts);
        expect(rating.low).toBeGreaterThanOrEqual(0);
        expect(rating.low).toBeLessThanOrEqual(rating.point);
        expect(rating.point).toBeLessThanOrEqual(rating.high);
        expect(rating.high).toBeLessThanOrEqual(10);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
        expect(sum(rating.parts.map(({ contribution }) => contribution))).toBeCloseTo(rating.point, 9);
        expect(sum(indicatorsOf(rating).map(({ contribution }) => contribution))).toBeCloseTo(
          rating.point,
          9,
        );
        expect(sum(rating.parts.map(({ effectiveWeight }) => effectiveWeight))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('each rating without an indicator is what the evidence without its records gives', () => {
    fc.assert(
      fc.property(evidence, fc.nat({ max: 5 }), (values, left) => {
        const records = recordsFor(values);
        const fewer = records.filter((record) => record.indicator !== ids[left]);
        fc.pre(fewer.length > 0);
        const without = indicatorsOf(rate(records, parts))[left]?.ratingWithout;
        expect(without).toBeCloseTo(rate(fewer, parts).point, 9);
      }),
    );
  });
});
