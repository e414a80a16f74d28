import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../src/catalogue/evidence';
import { frameworkIds } from '../../../../src/catalogue/facts/frameworkIds';
import { ratingModels } from '../../../../src/catalogue/facts/ratingModels';
import { intervalSteps } from '../../../../src/scoring/rating/intervalSteps';
import { deriveRatings, type Rating } from '../../../../src/scoring/rating/ratings';
import { indicator, only, recordsOf } from './evidenceMakers';

const shipped = deriveRatings(ratingModels, evidence, frameworkIds);

function everyFigure(rating: Rating): readonly number[] {
  const { ends, least, leftOut } = intervalSteps(rating);
  return [rating.point, ends, least, ...leftOut.map((one) => one.rating)].flatMap((figure) => {
    if (figure === null) return [];
    return typeof figure === 'number' ? [figure] : [figure.low, figure.high];
  });
}

describe('the steps of an interval', () => {
  it.each(shipped.map((rating) => [rating.framework, rating.criterion, rating] as const))(
    'have the interval of %s for %s as their range',
    (_, __, rating) => {
      const figures = everyFigure(rating);
      expect(Math.min(...figures)).toBeCloseTo(rating.low, 12);
      expect(Math.max(...figures)).toBeCloseTo(rating.high, 12);
    },
  );

  // Two parts of weight 3 and 1. The first has a at 0.5, b unconfirmed at 1 and c missing; the second d at 0.
  const { rated, unconfirmed, gap } = recordsOf();
  const parts = [
    { id: 'first', title: 'First', weight: 3, indicators: [indicator('a'), indicator('b'), indicator('c')] },
    { id: 'second', title: 'Second', weight: 1, indicators: [indicator('d')] },
  ];
  const records = [rated('x', 'a', 5), unconfirmed('x', 'b', 10), gap('x', 'c'), rated('x', 'd', 0)];
  const rating = only(deriveRatings([{ criterion: 'speed', parts }], records, ['x']), 'x');

  it('name what is missing and what is unconfirmed', () => {
    expect(intervalSteps(rating).unsettled).toEqual([
      { id: 'b', state: 'unconfirmed' },
      { id: 'c', state: 'missing' },
    ]);
  });

  it('put all of it at its worst and at its best', () => {
    // First part: (0.5 + 0 + 0) / 3 and (0.5 + 1 + 1) / 3, times three quarters, times ten.
    const { ends } = intervalSteps(rating);
    expect(ends?.low).toBeCloseTo(1.25, 12);
    expect(ends?.high).toBeCloseTo(6.25, 12);
  });

  it('leave out each input that has a figure', () => {
    const { leftOut } = intervalSteps(rating);
    expect(leftOut.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    // Without a the first part is 1, without b 0.5; without d only the first part is left, at 0.75.
    expect(leftOut.map((one) => one.rating)).toEqual([7.5, 3.75, 7.5]);
  });

  it('of a fit hold its least width and each suite left out', () => {
    const laravel = shipped.find((one) => one.framework === 'laravel' && one.criterion === 'performance');
    const { ends, least, leftOut, unsettled } = intervalSteps(laravel as Rating);
    expect(ends).toBeNull();
    expect((least?.high ?? 0) - (least?.low ?? 0)).toBeCloseTo(1, 12);
    expect(leftOut.map(({ id }) => id)).toEqual([
      'httparena-api4',
      'httparena-json',
      'tfb-r23-fortunes',
      'the-benchmarker-256',
    ]);
    expect(unsettled).toEqual([
      { id: 'httparena-api4', state: 'missing' },
      { id: 'httparena-json', state: 'missing' },
      { id: 'tfb-r23-fortunes', state: 'unconfirmed' },
    ]);
  });
});
