import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stabilityInterval } from '../../../../src/scoring/sensitivity/stability';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import { rank } from '../../../../src/scoring/value/ranking';
import { weightsFromImportances } from '../../../../src/scoring/weights/weights';
import { exact } from './decisions';

// Worked examples and theorems from the literature: the inputs and the results printed there.

/**
 * Jalilzadeh, Lucchese, Di Maggio, Ciurlanti, van der Spoel & Rafiee, From simulation to selection: effects of
 * surrogate prediction errors on envelope-retrofit decisions under present and future weather, Supplementary File
 * S1 (data under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; here rounded, and without the packages
 * that never come first): packages of insulation for a house, in present weather. By column: its number, the
 * energy for heating, the index of cost and that of carbon, all better when low; the days below 24 degrees, better
 * when many; and the first-rank acceptability that a million uniform weights gave there, in per cent
 * (mcda_central_weights.csv).
 */
const packages = [
  [1, 37.5706, 0, 0, 361, 10.335],
  [3, 32.2746, 179, 4.83, 364, 11.464],
  [11, 32.8652, 105, 4.76, 361, 0.287],
  [13, 27.3591, 284, 9.59, 364, 7.843],
  [16, 32.3968, 101, 18.5, 361, 0.247],
  [18, 26.9489, 280, 23.33, 364, 0.106],
  [19, 26.399, 301, 35.66, 365, 14.608],
  [20, 26.4114, 323, 27, 365, 6.477],
  [25, 26.4137, 361, 19.18, 365, 25.191],
  [38, 25.4201, 343.7, 19.59, 362, 0],
  [40, 24.5476, 386.7, 23.26, 362, 0.001],
  [41, 30.3934, 160.7, 28.5, 360, 0.001],
  [43, 24.817, 339.7, 33.33, 362, 0.131],
  [44, 24.1704, 360.7, 45.66, 362, 0.124],
  [63, 25.2403, 361, 15.51, 362, 1.072],
  [65, 24.6231, 404, 19.18, 362, 0.213],
  [68, 24.6089, 357, 29.25, 362, 0.207],
  [69, 23.904, 378, 41.58, 362, 0.369],
  [70, 23.9644, 400, 32.92, 362, 0.109],
  [75, 23.9666, 438, 25.1, 362, 0.667],
  [90, 24.1677, 414.9, 24.26, 362, 0.342],
  [113, 25.0315, 392, 16.59, 362, 0.015],
  [115, 24.4115, 435, 20.26, 362, 0.323],
  [125, 23.8322, 469, 26.18, 362, 0.069],
  [140, 23.0756, 511, 83.26, 365, 0.654],
  [144, 22.768, 485, 105.66, 365, 1.348],
  [145, 22.7121, 507, 97, 365, 1.597],
  [169, 20.5532, 544.7, 115.66, 362, 0.037],
  [190, 20.6675, 588, 89.18, 362, 0.271],
  [194, 20.398, 562, 111.58, 362, 0.111],
  [200, 20.3168, 622, 95.1, 362, 0.101],
  [219, 20.2162, 572.9, 116.66, 362, 0.009],
  [220, 20.2337, 594.9, 108, 362, 0.003],
  [265, 22.5518, 812, 63.26, 365, 1.671],
  [270, 22.0569, 808, 77, 365, 0.868],
  [275, 22.249, 846, 69.18, 365, 0.684],
  [300, 19.7728, 905.7, 79.18, 363, 1.162],
  [325, 19.5173, 923, 75.1, 362, 0.453],
  [375, 19.4024, 954, 76.18, 362, 0.748],
  [394, 20.8942, 596, 185.66, 365, 2.647],
  [395, 20.9193, 618, 177, 365, 0.092],
  [400, 20.894, 656, 169.18, 365, 0.075],
  [419, 18.3478, 655.7, 195.66, 363, 2.145],
  [420, 18.3692, 677.7, 187, 363, 0.332],
  [469, 17.9456, 683.9, 196.66, 362, 0.831],
  [470, 18.0161, 705.9, 188, 362, 0.013],
  [494, 17.9425, 704, 192.66, 362, 0.003],
  [519, 20.3288, 923, 155.66, 365, 0.162],
  [520, 20.3308, 945, 147, 365, 0.04],
  [525, 20.307, 983, 139.18, 365, 1.774],
  [550, 17.9013, 1042.7, 149.18, 363, 0.958],
  [594, 17.5092, 1010.9, 166.66, 362, 0.051],
  [625, 17.4701, 1091, 146.18, 362, 0.958],
] as const;

describe('SMAA-2 in the literature', () => {
  it.each([
    [[0.75, 0.25]],
    [[0.6111, 0.2778, 0.1111]],
    [[0.5208, 0.2708, 0.1458, 0.0625]],
    [[0.4567, 0.2567, 0.1567, 0.09, 0.04]],
    [[0.4083, 0.2417, 0.1583, 0.1028, 0.0611, 0.0278]],
  ])('has the rank-order centroid %j of Barron and Barrett as the centre of an order', (centroid) => {
    // Barron & Barrett 1996, Decision quality using ranked attribute weights, Management Science 42, 1515-1523:
    // the rank-order centroid weights are the centre of all weights in the given order. One that leads under all
    // of them has that centre as its central weights (Lahdelma & Salminen 2001).
    const { central } = simulate(
      {
        ratings: [exact(...centroid.map(() => 9)), exact(...centroid.map(() => 1))],
        importances: centroid.map((_, place) => centroid.length - place),
        space: 'order',
        ratingUncertainty: false,
      },
      { central: true },
    );
    const [leader, last] = central;
    leader?.forEach((weight, place) => {
      // Half a unit of the fourth decimal for the printed figure, as much again for the sampled one.
      expect(Math.abs(weight - (centroid[place] as number))).toBeLessThan(0.0001);
    });
    expect(leader).toHaveLength(centroid.length);
    expect(last).toBeNull();
  });

  describe('agrees with the example of the R package vfranking', () => {
    // Ciomek, vfranking, the tutorial of its README: four objects by two criteria, linear value functions over
    // the range of the data, so that these partial values and the two weights are the whole model; and one
    // comparison, the first object before the second. 10,000 samples of the weights that agree with it gave the
    // figures below, so they have a standard error of 0.005.
    const performances = [
      [5, 0.5],
      [2, 0.9],
      [3, 0.5],
      [7, 0.4],
    ] as const;
    const decision = {
      ratings: performances.map(([one, other]) => exact((one - 2) / 5, (other - 0.4) / 0.5)),
      importances: [1, 1],
      space: 'anything',
      ratingUncertainty: false,
    } as const;
    const share = (part: number | undefined, whole: number | undefined) =>
      (part as number) / (whole as number);
    const expectSampled = (found: number, published: number) => {
      expect(Math.abs(found - published)).toBeLessThan(3 * 0.005);
    };

    it('in the pairwise winning indices', () => {
      // Given the comparison. The first object dominates the third, so wherever the third beats the second,
      // the first does too: the share in which the second loses to the third is a part of the weights allowed.
      const { winning: wins } = simulate(decision);
      expect(wins[0]?.[2]).toBe(1);
      expectSampled(share(wins[2]?.[1], wins[0]?.[1]), 0.4644);
    });

    it('in the rank acceptabilities', () => {
      // The second object takes the third or fourth rank just where the first, and so the fourth, is before it.
      const { acceptability, winning } = simulate(decision);
      const second = acceptability[1] as number[];
      const allowed = (second[2] as number) + (second[3] as number);
      expect(allowed).toBeCloseTo(winning[0]?.[1] as number, 9);
      expectSampled(share(second[2], allowed), 0.5356);
      expectSampled(share(second[3], allowed), 0.4644);
    });
  });

  describe('agrees with the example of Jalilzadeh and others', () => {
    // Values are linear between the ends of the Pareto front, a span of 20.10, 1091.0, 200.45 and 6 (Table S1.15).
    // Carbon and days have an end in a package that is not here, as it never comes first.
    const decision = {
      ratings: packages.map(([, energy, cost, carbon, days]) =>
        exact(
          (37.5706 - energy) / (37.5706 - 17.4701),
          1 - cost / 1091,
          1 - carbon / 200.45,
          (days - 359) / 6,
        ),
      ),
      importances: [1, 1, 1, 1],
      space: 'anything',
      ratingUncertainty: false,
    } as const;

    it('in the first-rank acceptability of all 53 packages that come first', () => {
      const { acceptability } = simulate(decision);
      packages.forEach(([, , , , , percent], index) => {
        // A million samples have a standard error of up to 0.043 points; three of them, and a little for ours.
        expect(Math.abs(100 * (acceptability[index]?.[0] as number) - percent)).toBeLessThan(0.15);
      });
    });

    it('in the central weights of the three packages that do so most often', () => {
      // Table S1.16.
      const published = [
        { number: 25, weights: [0.197, 0.113, 0.331, 0.359] },
        { number: 19, weights: [0.202, 0.381, 0.072, 0.345] },
        { number: 3, weights: [0.07, 0.346, 0.389, 0.196] },
      ];
      const { central } = simulate(decision, { central: true });
      for (const { number, weights } of published) {
        const found = central[packages.findIndex((row) => row[0] === number)] as number[];
        weights.forEach((weight, place) => {
          // Half a unit of the third decimal, and the error of two means over about a tenth of the samples.
          expect(Math.abs((found[place] as number) - weight)).toBeLessThan(0.002);
        });
      }
    });
  });
});

describe('weight stability in the literature', () => {
  /**
   * Triantaphyllou & Sánchez 1997, A sensitivity analysis approach for some deterministic multi-criteria
   * decision-making methods, Decision Sciences 28, 151-194, Theorem 1, for a weighted sum P: what has to be taken
   * from the weight W_k, before the weights are normalised again, to make the leader and the rival level is
   * (P_rival - P_leader) / (a_rival,k - a_leader,k), feasible when not above W_k.
   *
   * @returns The criterion's weight after normalising again; null when no change makes them level.
   */
  function levelWeight(
    leader: readonly number[],
    rival: readonly number[],
    weights: readonly number[],
    k: number,
  ): number | null {
    const score = (row: readonly number[]) =>
      row.reduce((sum, value, j) => sum + value * (weights[j] as number), 0);
    const own = weights[k] as number;
    const gap = (rival[k] as number) - (leader[k] as number);
    if (gap === 0) return null;
    const change = (score(rival) - score(leader)) / gap;
    return change <= own ? (own - change) / (1 - change) : null;
  }

  it('ends where Theorem 1 of Triantaphyllou and Sánchez reverses the first rank', () => {
    const rating = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
    const table = fc.array(fc.tuple(rating, rating, rating, rating), { minLength: 2, maxLength: 6 });
    const importances = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 10 })));
    fc.assert(
      fc.property(table, importances, fc.integer({ min: 0, max: 3 }), (ratings, given, criterion) => {
        const weights = weightsFromImportances(given);
        const ranked = rank(ratings, weights);
        const winner = ranked.findIndex((one) => one.rank === 1);
        const top = ranked[winner]?.score as number;
        fc.pre(ranked.every(({ score }, index) => index === winner || top - score > 1e-6));

        const own = weights[criterion] as number;
        const ends = ratings.flatMap((rival, index) => {
          if (index === winner) return [];
          const end = levelWeight(ratings[winner] as readonly number[], rival, weights, criterion);
          return end === null ? [] : [end];
        });
        const { low, high } = stabilityInterval(ratings, weights, criterion);
        expect(low).toBeCloseTo(Math.max(0, ...ends.filter((end) => end < own)), 9);
        expect(high).toBeCloseTo(Math.min(1, ...ends.filter((end) => end > own)), 9);
      }),
      { numRuns: 300 },
    );
  });
});
