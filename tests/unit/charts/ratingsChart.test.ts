import { describe, expect, it } from 'vitest';
import { ratingSeries } from '../../../src/charts/ratingsChart';

const points = (...values: readonly number[]) => values.map((point) => ({ point }));
const django = { id: 'django', name: 'Django' };

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
