import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../../src/scoring/rating/evidence';
import type { WeightSpace } from '../../../../src/scoring/simulation/input';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import { exact } from './decisions';

/** Share of the space in which the first of the alternatives leads, with certain ratings. */
function leads(ratings: readonly Estimate[][], importances: readonly number[], space: WeightSpace): number {
  const { acceptability } = simulate({ ratings, importances, space, ratingUncertainty: false });
  return acceptability[0]?.[0] as number;
}

/** Within half a percentage point. */
function expectShare(found: number | undefined, share: number): void {
  expect(Math.abs((found as number) - share)).toBeLessThan(0.005);
}

describe('rank acceptability over any weights', () => {
  it('is a length of the line of weights with two criteria', () => {
    // 10 w > 5 (1 - w) from w = 1/3 on.
    expectShare(leads([exact(10, 0), exact(0, 5)], [5, 5], 'anything'), 2 / 3);
  });

  it('is an area of the triangle of weights with three criteria', () => {
    // Leads of 3, -1 and -2 in the corners cut off a triangle of 3/4 by 3/5 of two sides.
    expectShare(leads([exact(3, 0, 0), exact(0, 1, 2)], [5, 5, 5], 'anything'), 9 / 20);
  });

  it('is a race of exponential variables where each is good at one criterion only', () => {
    // Uniform weights are exponential variables divided by their sum, so the scores are, before that, exponential
    // with the rates 1/10, 1/5 and 1/4, in proportion 2 : 4 : 5. The first to come, at the worst rank, is each
    // with the share of its rate, 2/11, 4/11, 5/11; the next likewise among the two that are left.
    const { acceptability } = simulate({
      ratings: [exact(10, 0, 0), exact(0, 5, 0), exact(0, 0, 4)],
      importances: [1, 1, 1],
      space: 'anything',
      ratingUncertainty: false,
    });
    const worst = [2 / 11, 4 / 11, 5 / 11] as const;
    const middle = [
      worst[1] * (2 / 7) + worst[2] * (2 / 6),
      worst[0] * (4 / 9) + worst[2] * (4 / 6),
      worst[0] * (5 / 9) + worst[1] * (5 / 7),
    ] as const;
    acceptability.forEach((row, a) => {
      expectShare(row[2], worst[a] as number);
      expectShare(row[1], middle[a] as number);
      expectShare(row[0], 1 - (worst[a] as number) - (middle[a] as number));
    });
  });

  it('gives a criterion without importance no weight, and all without importance equal chances', () => {
    expectShare(leads([exact(10, 0, 0), exact(0, 5, 10)], [5, 5, 0], 'anything'), 2 / 3);
    expectShare(leads([exact(10, 0), exact(0, 5)], [0, 0], 'anything'), 2 / 3);
  });
});

describe('rank acceptability when only the order of the importances counts', () => {
  it('halves the line of weights with two criteria', () => {
    // w in 1/2..1; 15 (1 - w) > 10 w up to w = 0.6.
    expectShare(leads([exact(0, 15), exact(10, 0)], [9, 3], 'order'), 1 / 5);
  });

  it('leaves the triangle between the mean weights of the first one, two and three criteria', () => {
    // In its corners (1, 0, 0), (1/2, 1/2, 0), (1/3, 1/3, 1/3) the leads are 3, -1 and -2: 3/4 * 3/5 is cut off.
    expectShare(leads([exact(9, 3, 3), exact(6, 8, 7)], [8, 7, 2], 'order'), 9 / 20);
  });

  it('does not mind in which order the criteria stand', () => {
    expectShare(leads([exact(3, 9, 3), exact(7, 6, 8)], [2, 8, 7], 'order'), 9 / 20);
  });

  it('leaves equally important first criteria unordered among themselves', () => {
    // The triangle (1, 0, 0), (0, 1, 0), (1/3, 1/3, 1/3) with leads of 3, -1 and -2.
    expectShare(leads([exact(3, 0, 0), exact(0, 1, 8)], [6, 6, 1], 'order'), 9 / 20);
  });

  it('leaves equally important last criteria unordered among themselves', () => {
    // The first leads where w1 > 2 w2. With w2 above w3 the leads in the corners are in proportion 6, -3 and -2:
    // 6/9 * 6/8 = 1/2. With w3 above w2 they are 6, 3 and -2: all but 2/8 * 2/5 = 1/10. The two are equally large.
    expectShare(leads([exact(5, 0, 0), exact(0, 10, 0)], [9, 2, 2], 'order'), 0.7);
  });

  it('takes importances within 1e-9 as equal', () => {
    expectShare(leads([exact(10, 0), exact(0, 5)], [5 + 5e-10, 5], 'order'), 2 / 3);
  });

  it('knows no order where all are equally important', () => {
    const ratings = [exact(3, 7, 4), exact(6, 2, 5), exact(4, 4, 6)];
    const any = { ratings, importances: [4, 4, 4], ratingUncertainty: false } as const;
    expect(simulate({ ...any, space: 'order' })).toEqual(simulate({ ...any, space: 'anything' }));
  });
});

describe('rank acceptability with roughly these weights', () => {
  it('lets each importance be a quarter lower or higher on its own', () => {
    // In the square 0.75..1.25 by 0.75..1.25 of the two factors, 10 e1 < 9 e2 over an area of
    // 0.45 e2^2 - 0.75 e2 from e2 = 0.75 / 0.9 to 1.25, which is 0.078125 of 0.25.
    expectShare(leads([exact(10, 0), exact(0, 9)], [7, 7], 'roughly'), 0.6875);
  });

  it('is certain where no such change turns the order round', () => {
    // 1.25 / 0.75 = 5/3 is the largest ratio of two equal importances.
    expect(leads([exact(10, 0), exact(0, 5.9)], [3, 3], 'roughly')).toBe(1);
  });
});

describe('rank acceptability with uncertain ratings', () => {
  const fixed = (point: number): Estimate[] => exact(point);
  const first = (ratings: readonly Estimate[][], importances: readonly number[] = [1]) =>
    simulate({ ratings, importances, space: 'exactly', ratingUncertainty: true }).acceptability[0]?.[0];

  it('follows the triangle on low, point and high', () => {
    // The density rises to 1/5 at 5: half of it lies below 5, and 2.5^2 / (10 * 5) = 1/8 below 2.5.
    expectShare(first([[{ low: 0, point: 5, high: 10 }], fixed(5)]), 1 / 2);
    expectShare(first([[{ low: 0, point: 5, high: 10 }], fixed(2.5)]), 7 / 8);
  });

  it('shifts the mean when the interval is lopsided', () => {
    // From 4 to 10 with the peak at 4 the mean is 6, the median 10 - sqrt(18), and (10 - 5)^2 / 36 lies above 5.
    expectShare(first([[{ low: 4, point: 4, high: 10 }], fixed(5)]), 25 / 36);
    expectShare(first([[{ low: 4, point: 4, high: 10 }], fixed(10 - Math.sqrt(18))]), 1 / 2);
  });

  it('adds the criteria up by their weights', () => {
    // The mean of two equal triangles on 0..4 against 1: their sum, scaled to half-width 2, is a cubic B-spline,
    // of which 1/24 lies below a quarter of its range.
    const vague = { low: 0, point: 2, high: 4 };
    expectShare(first([[vague, vague], exact(1, 1)], [3, 3]), 23 / 24);
  });

  it('leaves the points alone while it is switched off', () => {
    const ratings = [[{ low: 0, point: 5, high: 10 }], fixed(4)];
    const { acceptability, samples } = simulate({
      ratings,
      importances: [1],
      space: 'anything',
      ratingUncertainty: false,
    });
    expect(acceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(samples).toBe(1);
  });
});
