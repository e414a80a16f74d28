import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import { dominators } from '../../../../src/scoring/value/dominance';
import { rank } from '../../../../src/scoring/value/ranking';
import { weightsFromImportances } from '../../../../src/scoring/weights/weights';

describe('dominance', () => {
  it('names whoever is at least as good everywhere and better somewhere', () => {
    const ratings = [
      [9, 5, 5],
      [9, 5, 4],
      [8, 9, 1],
      [7, 4, 1],
    ];
    expect(dominators(ratings, [0.5, 0.3, 0.2])).toEqual([[], [0], [], [0, 1, 2]]);
  });

  it('looks only at criteria that have a weight', () => {
    const ratings = [
      [9, 1],
      [8, 10],
    ];
    expect(dominators(ratings, [0.5, 0.5])).toEqual([[], []]);
    expect(dominators(ratings, [1, 0])).toEqual([[], [0]]);
  });

  it('lets equals stand beside each other', () => {
    expect(
      dominators(
        [
          [5, 5],
          [5, 5],
        ],
        [0.5, 0.5],
      ),
    ).toEqual([[], []]);
  });

  it('takes differences within 1e-9 as none, for better and for worse', () => {
    const hair = 5e-10;
    expect(
      dominators(
        [
          [5 + hair, 5],
          [5, 5],
        ],
        [0.5, 0.5],
      ),
    ).toEqual([[], []]);
    expect(
      dominators(
        [
          [5 - hair, 6],
          [5, 5],
        ],
        [0.5, 0.5],
      ),
    ).toEqual([[], [0]]);
  });

  it('refuses rows of another length and numbers that are none', () => {
    expect(() => dominators([[1, 2], [1]], [0.5, 0.5])).toThrow(ScoringError);
    expect(() => dominators([[1, Number.NaN]], [0.5, 0.5])).toThrow(/ratings\[0\]/);
  });

  it('never lets a dominated alternative score more than its dominator, whatever the weights', () => {
    const row = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    const importances = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), importances, (rows, given) => {
        const weights = weightsFromImportances(given);
        const scores = rank(rows, weights).map(({ score }) => score);
        dominators(rows, weights).forEach((better, index) => {
          for (const other of better) expect(scores[other]).toBeGreaterThan(scores[index] as number);
        });
      }),
    );
  });
});
