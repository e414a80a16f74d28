import { describe, expect, it } from 'vitest';
import { ratingAxis, ratingSeries, sameChart } from '../../../src/charts/ratingsChart';

const points = (...values: readonly number[]) => values.map((point) => ({ point }));
const django = { id: 'django', name: 'Django' };
const axes = [ratingAxis({ id: 'ease', name: 'Ease of use' }, 'green')];
const chart = (...series: readonly ReturnType<typeof ratingSeries>[]) => ({ title: 'Ratings', axes, series });

describe('series of ratings', () => {
  it('take the point values and a slot by their place', () => {
    expect(ratingSeries(django, points(4, 7.5), 2)).toEqual({
      id: 'django',
      label: 'Django',
      values: [4, 7.5],
      slot: 3,
    });
  });
});

describe('the same chart', () => {
  const one = chart(ratingSeries(django, points(4), 0));

  it('is one with equal content, though made anew', () => {
    expect(sameChart(one, { ...one, axes: [...axes], series: [ratingSeries(django, points(4), 0)] })).toBe(
      true,
    );
  });

  it('is not one with another title, value, slot, series or axis', () => {
    expect(sameChart(one, { ...one, title: 'Weights' })).toBe(false);
    expect(sameChart(one, chart(ratingSeries(django, points(4.01), 0)))).toBe(false);
    expect(sameChart(one, chart(ratingSeries(django, points(4), 1)))).toBe(false);
    expect(sameChart(one, chart(ratingSeries({ id: 'koa', name: 'Koa.js' }, points(4), 0)))).toBe(false);
    expect(sameChart(one, chart())).toBe(false);
    expect(
      sameChart(one, { ...one, axes: [ratingAxis({ id: 'security', name: 'Security' }, 'green')] }),
    ).toBe(false);
  });
});
