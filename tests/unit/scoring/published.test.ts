import { describe, expect, it } from 'vitest';
import { promethee } from '../../../src/scoring/value/promethee';
import { topsis } from '../../../src/scoring/value/topsis';

// Worked examples from the literature: the inputs and the results printed there.

/** Each found value is the published one when rounded to as many decimals. */
function expectPublished(found: readonly number[], published: readonly number[], decimals: number): void {
  const rounded = (values: readonly number[]) => values.map((value) => value.toFixed(decimals));
  expect(rounded(found)).toEqual(rounded(published));
}

describe('TOPSIS in the literature', () => {
  it('selects the fighter aircraft of Hwang and Yoon', () => {
    // Hwang & Yoon 1981, Multiple Attribute Decision Making, the numerical example of TOPSIS: four aircraft by
    // speed, range, payload, cost, reliability and manoeuvrability. The cost is negated before it goes in: vector
    // normalisation keeps its size, so the lowest cost is the ideal and all distances are the book's.
    const aircraft = [
      [2.0, 1500, 20000, -5.5, 5, 9],
      [2.5, 2700, 18000, -6.5, 3, 5],
      [1.8, 2000, 21000, -4.5, 7, 7],
      [2.2, 1800, 20000, -5.0, 5, 5],
    ];
    // The book rounds every step to four decimals and divides the rounded distances from the worst and from the
    // ideal, which can shift the third decimal by one: .0920 / (.0580 + .0920) = .613, unrounded .6135.
    const published = [
      { worst: 0.0983, ideal: 0.0545, closeness: 0.643 },
      { worst: 0.0439, ideal: 0.1197, closeness: 0.268 },
      { worst: 0.092, ideal: 0.058, closeness: 0.613 },
      { worst: 0.0458, ideal: 0.1009, closeness: 0.312 },
    ];
    const found = topsis(aircraft, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3]);
    published.forEach(({ worst, ideal, closeness }, index) => {
      expect((worst / (worst + ideal)).toFixed(3)).toBe(closeness.toFixed(3));
      expect(Math.abs((found[index] as number) - closeness)).toBeLessThan(0.001);
    });
  });

  it('gives the closeness of Tzeng and Huang', () => {
    // Tzeng & Huang 2011, Multiple Attribute Decision Making: Methods and Applications, the example of TOPSIS.
    const ratings = [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ];
    expectPublished(topsis(ratings, [0.3, 0.4, 0.3]), [0.5037, 0.6581, 0.7482, 0.334], 4);
  });

  it('gives the closeness of an implementation of Roszkowska', () => {
    // Roszkowska 2011, Multi-criteria decision making models by applying the TOPSIS method to crisp and interval
    // data, Multiple Criteria Decision Making 6, 200-230: the example with which its public implementation,
    // gscoppino/topsis, is tested. The second criterion is a cost.
    const ratings = [
      [7, -21, 4, 7],
      [7, -24, 6, 4],
      [14, -25, 3, 8],
      [14, -26, 9, 3],
      [21, -35, 4, 4],
    ];
    expectPublished(
      topsis(ratings, [0.175, 0.425, 0.175, 0.225]),
      [0.535497, 0.434945, 0.557491, 0.516961, 0.370633],
      6,
    );
  });
});

describe('PROMETHEE II in the literature', () => {
  it('ranks the sites of Papathanasiou and Ploskas', () => {
    // Papathanasiou & Ploskas 2018, Multiple Criteria Decision Aid, chapter 3 (PROMETHEE): six sites for a
    // facility, four criteria to be maximised, all with linear preference from an indifference of 1 to full
    // preference at 2.
    const sites = [
      [8, 7, 2, 1],
      [5, 3, 7, 5],
      [7, 5, 6, 4],
      [9, 9, 7, 3],
      [11, 10, 3, 7],
      [6, 9, 5, 4],
    ];
    const flows = promethee(sites, [0.4, 0.3, 0.1, 0.2], { indifference: 1, preference: 2 });
    expectPublished(flows, [-0.26, -0.52, -0.22, 0.36, 0.7, -0.06], 2);
  });
});
