import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../src/scoring/errors';
import { solveLinearSystem } from '../../../src/scoring/linearSystem';

describe('a linear system', () => {
  it('is solved', () => {
    // 2x + y = 5 and x + 3y = 10: x = 1, y = 3.
    const [x, y] = solveLinearSystem(
      [
        [2, 1],
        [1, 3],
      ],
      [5, 10],
    );
    expect(x).toBeCloseTo(1, 14);
    expect(y).toBeCloseTo(3, 14);
  });

  it('is solved where the first pivot is zero', () => {
    expect(
      solveLinearSystem(
        [
          [0, 2],
          [4, 0],
        ],
        [6, 8],
      ),
    ).toEqual([2, 3]);
  });

  it('has nothing to solve without an unknown', () => {
    expect(solveLinearSystem([], [])).toEqual([]);
  });

  it.each([
    [
      'parallel rows',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'parallel rows, but for the rounding of binary fractions',
      [
        [0.1, 0.3],
        [0.3, 0.9],
      ],
    ],
    ['zero', [[0]]],
  ])('is refused when singular (%s)', (_, matrix) => {
    expect(() =>
      solveLinearSystem(
        matrix,
        matrix.map(() => 1),
      ),
    ).toThrow(ScoringError);
  });

  it('leaves its arguments as they were', () => {
    const matrix = [
      [0, 1],
      [1, 1],
    ];
    const right = [1, 2];
    solveLinearSystem(matrix, right);
    expect(matrix).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(right).toEqual([1, 2]);
  });

  it('gives back the solution it was made from', () => {
    const number = fc.integer({ min: -9, max: 9 });
    const vector = fc.array(number, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 4, maxLength: 4 }), vector, (rows, solution) => {
        // More than the sum of the others on the diagonal: never singular.
        const matrix = rows.map((row, index) => row.map((x, at) => (at === index ? 40 + Math.abs(x) : x)));
        const right = matrix.map((row) =>
          row.reduce((sum, x, index) => sum + x * (solution[index] as number), 0),
        );
        solveLinearSystem(matrix, right).forEach((x, index) => {
          expect(x).toBeCloseTo(solution[index] as number, 10);
        });
      }),
    );
  });
});
