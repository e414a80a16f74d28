import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalWeights, rankOrderCentroid, rankSum } from '../../../../src/scoring/weights/rankOrder';

const places = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('rank-order centroid', () => {
  it('gives the weights tabulated for six criteria (Barron & Barrett 1996)', () => {
    const published = [0.4083, 0.2417, 0.1583, 0.1028, 0.0611, 0.0278];
    rankOrderCentroid([1, 2, 3, 4, 5, 6]).forEach((weight, index) => {
      expect(weight).toBeCloseTo(published[index] as number, 4);
    });
  });

  it('follows the places, not the order of the list', () => {
    const [third, first, second] = rankOrderCentroid([30, 10, 20]);
    expect(first).toBeCloseTo(11 / 18, 12);
    expect(second).toBeCloseTo(5 / 18, 12);
    expect(third).toBeCloseTo(2 / 18, 12);
  });

  it('shares the weights that tied criteria occupy', () => {
    // 25/48, 13/48, 7/48 and 3/48 of four: the second and the third share 20/48.
    const weights = rankOrderCentroid([1, 2, 2, 3]);
    [25 / 48, 10 / 48, 10 / 48, 3 / 48].forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(weight, 12);
    });
  });

  it('is equal weights when all are tied', () => {
    for (const weight of rankOrderCentroid([7, 7, 7, 7])) expect(weight).toBeCloseTo(0.25, 12);
  });
});

describe('rank sum', () => {
  it('falls by the same step from place to place', () => {
    const weights = rankSum([1, 2, 3, 4]);
    [0.4, 0.3, 0.2, 0.1].forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(weight, 12);
    });
  });

  it('shares the weights that tied criteria occupy', () => {
    const weights = rankSum([1, 1, 2]);
    [5 / 12, 5 / 12, 2 / 12].forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(weight, 12);
    });
  });
});

describe.each([
  ['centroid', rankOrderCentroid],
  ['sum', rankSum],
] as const)('weights from an order by %s', (_, weigh) => {
  it('sum to 1, and no less important criterion has more', () => {
    fc.assert(
      fc.property(places, (given) => {
        const weights = weigh(given);
        expect(sum(weights)).toBeCloseTo(1, 9);
        given.forEach((place, one) => {
          given.forEach((otherPlace, other) => {
            const lead = (weights[one] as number) - (weights[other] as number);
            if (place < otherPlace) expect(lead).toBeGreaterThan(0);
            if (place === otherPlace) expect(lead).toBe(0);
          });
        });
      }),
    );
  });

  it('refuse a place that is not a number, and name it', () => {
    expect(() => weigh([1, Number.NaN])).toThrow(expect.objectContaining({ argument: 'places[1]' }));
  });

  it('are none for no criteria', () => {
    expect(weigh([])).toEqual([]);
  });
});

describe('equal weights', () => {
  it('share 1', () => {
    expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(equalWeights(0)).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN])('refuse %s criteria', (count) => {
    expect(() => equalWeights(count)).toThrow(expect.objectContaining({ argument: 'count' }));
  });
});
