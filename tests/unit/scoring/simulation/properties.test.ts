import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/scoring/simulation/acceptability';
import { winningIndex, winningIndices } from '../../../../src/scoring/simulation/winning';
import { dominators } from '../../../../src/scoring/value/dominance';
import { decisions } from './decisions';

const few = decisions({ minAlternatives: 1, maxAlternatives: 7 });
/** More than the tally of ten holds. */
const many = decisions({ minAlternatives: 11, maxAlternatives: 14 });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('rank acceptability', () => {
  it.each([
    ['few', few],
    ['many', many],
  ] as const)('fills every rank and places every one of %s alternatives', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (decision) => {
        const { acceptability } = analyse(decision);
        acceptability.forEach((row, rank) => {
          expect(sum(row)).toBeCloseTo(1, 9);
          expect(sum(acceptability.map((other) => other[rank] as number))).toBeCloseTo(1, 9);
          for (const share of row) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        });
      }),
    );
  });

  it('agrees with the winning indices: the mean rank is one and the chances of each other being ahead', () => {
    fc.assert(
      fc.property(few, (decision) => {
        const winning = winningIndices(decision);
        analyse(decision).acceptability.forEach((row, a) => {
          const meanRank = sum(row.map((share, rank) => share * (rank + 1)));
          const ahead = sum(winning.map((other, b) => (b === a ? 0 : (other[a] as number))));
          expect(meanRank).toBeCloseTo(1 + ahead, 6);
        });
      }),
    );
  });

  it('has the same winning index for a pair alone', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 6 }), (decision) => {
        winningIndices(decision).forEach((row, one) => {
          row.forEach((index, other) => {
            expect(winningIndex(decision, one, other)).toBeCloseTo(index, 12);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('has the winning index of two as the chance of the first rank', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 2 }), (decision) => {
        expect(winningIndex(decision, 0, 1)).toBeCloseTo(
          analyse(decision).acceptability[0]?.[0] as number,
          12,
        );
      }),
    );
  });

  it('never lets anything beat what dominates it', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 6, uncertain: false }), (decision) => {
        const points = decision.ratings.map((row) => row.map(({ point }) => point));
        const weighted = decision.importances.every((importance) => importance === 0)
          ? decision.importances.map(() => 1)
          : decision.importances;
        const winning = winningIndices(decision);
        dominators(points, weighted).forEach((better, worse) => {
          for (const one of better) expect(winning[one]?.[worse]).toBe(1);
        });
      }),
    );
  });

  it('does not depend on the order of the alternatives', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 12 }), (decision) => {
        const backwards = analyse({ ...decision, ratings: decision.ratings.toReversed() });
        expect(backwards.acceptability.toReversed()).toEqual(analyse(decision).acceptability);
      }),
    );
  });

  it('does not depend on the order of criteria that differ in importance', () => {
    fc.assert(
      fc.property(few, (decision) => {
        const importances = decision.importances.map((importance, c) => importance + c / 100 + 0.01);
        const straight = { ...decision, importances };
        const backwards = {
          ...decision,
          importances: importances.toReversed(),
          ratings: decision.ratings.map((row) => row.toReversed()),
        };
        expect(analyse(backwards)).toEqual(analyse(straight));
      }),
    );
  });

  it('does not depend on the unit of the importances', () => {
    fc.assert(
      fc.property(few, (decision) => {
        const doubled = decision.importances.map((importance) => importance * 2);
        expect(analyse({ ...decision, importances: doubled })).toEqual(analyse(decision));
      }),
    );
  });

  it('gives the same digits every time', () => {
    fc.assert(
      fc.property(few, (decision) => {
        expect(analyse(decision)).toEqual(analyse(decision));
      }),
      { numRuns: 20 },
    );
  });
});
