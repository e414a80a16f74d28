import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCEPTABLE_RATIO, type Judgement, pairwiseWeights } from '../../../../src/scoring/weights/pairwise';

/** The judgements above the diagonal of a reciprocal matrix. */
function above(matrix: readonly (readonly number[])[]): Judgement[] {
  return matrix.flatMap((row, one) =>
    row.flatMap((ratio, other) => (other > one ? [{ one, other, ratio }] : [])),
  );
}

/** Saaty (1990), How to make a decision, European Journal of Operational Research 48, 9-26: buying a house. */
const house = [
  [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
  [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
  [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
  [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
  [4, 7, 5, 8, 6, 6, 2, 1],
];

/** Saaty (1977), A scaling method for priorities in hierarchical structures, J. Math. Psychology 15, 234-281. */
const wealth = [
  [1, 4, 9, 6, 6, 5, 5],
  [1 / 4, 1, 7, 5, 5, 3, 4],
  [1 / 9, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 7, 1 / 5],
  [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
  [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
  [1 / 5, 1 / 3, 7, 3, 3, 1, 2],
  [1 / 5, 1 / 4, 5, 3, 3, 1 / 2, 1],
];

function expectWeights(weights: readonly number[], expected: readonly number[], digits: number): void {
  expected.forEach((weight, index) => {
    expect(weights[index]).toBeCloseTo(weight, digits);
  });
}

describe('weights from pairwise comparisons', () => {
  it('are those that Saaty (1990) prints for buying a house, and so is their inconsistency', () => {
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = pairwiseWeights(8, above(house));
    expectWeights(weights, [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], 3);
    expect(lambdaMax).toBeCloseTo(9.669, 3);
    expect(consistencyIndex).toBeCloseTo(0.238, 3);
    expect(consistencyRatio).toBeCloseTo(0.169, 3);
    expect(consistencyRatio).toBeGreaterThan(ACCEPTABLE_RATIO);
  });

  it('name the judgement furthest from the weights: neighbourhood 6 times as important as general condition', () => {
    // The printed weights imply 0.188 / 0.167; no other judgement is off by a factor above 5.
    const { mostInconsistent } = pairwiseWeights(8, above(house));
    expect(mostInconsistent?.judgement).toEqual({ one: 2, other: 6, ratio: 6 });
    expect(mostInconsistent?.implied).toBeCloseTo(0.188 / 0.167, 1);
  });

  it('are those that Saaty (1977) prints for the wealth of seven nations', () => {
    const { weights, lambdaMax } = pairwiseWeights(7, above(wealth));
    expectWeights(weights, [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094], 3);
    expect(lambdaMax).toBeCloseTo(7.608, 3);
  });

  it('are the ratios themselves where all judgements agree', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (parts) => {
        const matrix = parts.map((part) => parts.map((other) => part / other));
        const found = pairwiseWeights(parts.length, above(matrix));
        const total = parts.reduce((sum, part) => sum + part, 0);
        expectWeights(
          found.weights,
          parts.map((part) => part / total),
          9,
        );
        expect(found.lambdaMax).toBeCloseTo(parts.length, 9);
        expect(found.consistencyRatio).toBeCloseTo(0, 9);
        expect(found.mostInconsistent).toBeNull();
      }),
    );
  });

  it('cannot be inconsistent for one or two criteria', () => {
    expect(pairwiseWeights(1, [])).toMatchObject({ weights: [1], consistencyRatio: 0 });
    const two = pairwiseWeights(2, [{ one: 1, other: 0, ratio: 4 }]);
    expectWeights(two.weights, [0.2, 0.8], 12);
    expect(two.consistencyRatio).toBe(0);
  });

  it('divide the index of three criteria by 0.58', () => {
    // A circle of judgements, each twice as important as the next: by symmetry equal weights, lambda 1 + 2 + 1/2.
    const circle = [
      { one: 0, other: 1, ratio: 2 },
      { one: 1, other: 2, ratio: 2 },
      { one: 2, other: 0, ratio: 2 },
    ];
    const found = pairwiseWeights(3, circle);
    expectWeights(found.weights, [1 / 3, 1 / 3, 1 / 3], 9);
    expect(found.lambdaMax).toBeCloseTo(3.5, 9);
    expect(found.consistencyIndex).toBeCloseTo(0.25, 9);
    expect(found.consistencyRatio).toBeCloseTo(0.25 / 0.58, 9);
  });
});

describe('weights from incomplete comparisons', () => {
  it('follow a chain of judgements, without a consistency ratio', () => {
    // Twice and twice again: 4 : 2 : 1. Harker's matrix is (2, 2, 0), (1/2, 1, 2), (0, 1/2, 2), its eigenvalue 3.
    const found = pairwiseWeights(3, [
      { one: 0, other: 1, ratio: 2 },
      { one: 1, other: 2, ratio: 2 },
    ]);
    expectWeights(found.weights, [4 / 7, 2 / 7, 1 / 7], 9);
    expect(found.lambdaMax).toBeCloseTo(3, 9);
    expect(found.consistencyIndex).toBeNull();
    expect(found.consistencyRatio).toBeNull();
  });

  it('have the eigenvalue of the matrix that the weights themselves complete (Harker 1987)', () => {
    const some = above(house).filter((_, index) => index % 3 !== 1);
    const { weights, lambdaMax } = pairwiseWeights(8, some);
    const pairs = above(
      house.map((row, one) => row.map((_, other) => (weights[one] as number) / (weights[other] as number))),
    );
    const completed = pairs.map(
      (pair) => some.find(({ one, other }) => one === pair.one && other === pair.other) ?? pair,
    );
    const full = pairwiseWeights(8, completed);
    expect(full.lambdaMax).toBeCloseTo(lambdaMax, 9);
    expectWeights(full.weights, weights, 9);
  });

  it('need a chain between any two criteria', () => {
    const apart = [
      { one: 0, other: 1, ratio: 2 },
      { one: 2, other: 3, ratio: 2 },
    ];
    expect(() => pairwiseWeights(4, apart)).toThrow(expect.objectContaining({ argument: 'judgements' }));
  });
});

describe('bad comparisons', () => {
  it.each<[string, number, Judgement[], string]>([
    ['no criteria', 0, [], 'count'],
    ['more criteria than there are random indices for', 16, [], 'count'],
    ['half a criterion', 2.5, [], 'count'],
    ['an unknown criterion', 2, [{ one: 0, other: 2, ratio: 1 }], 'judgements[0]'],
    ['a criterion against itself', 2, [{ one: 1, other: 1, ratio: 1 }], 'judgements[0]'],
    ['a ratio of 0', 2, [{ one: 0, other: 1, ratio: 0 }], 'judgements[0]'],
    ['a ratio that is not a number', 2, [{ one: 0, other: 1, ratio: Number.NaN }], 'judgements[0]'],
    [
      'a pair judged twice',
      2,
      [
        { one: 0, other: 1, ratio: 2 },
        { one: 1, other: 0, ratio: 2 },
      ],
      'judgements[1]',
    ],
  ])('name %s', (_, count, judgements, argument) => {
    expect(() => pairwiseWeights(count, judgements)).toThrow(expect.objectContaining({ argument }));
  });
});
