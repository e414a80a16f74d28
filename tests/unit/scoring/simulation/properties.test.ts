import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../../src/scoring/simulation/simulate';
import { dominators } from '../../../../src/scoring/value/dominance';
import { decisions } from './decisions';

const few = decisions({ minAlternatives: 1, maxAlternatives: 7 });
const many = decisions({ minAlternatives: 11, maxAlternatives: 24 });
/** Ranks of more than 32 have more binary digits than the engine holds apart. */
const veryMany = decisions({ minAlternatives: 33, maxAlternatives: 70 });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('rank acceptability', () => {
  it.each([
    ['few', few, 100],
    ['many', many, 100],
    ['very many', veryMany, 20],
  ] as const)('fills every rank and places every one of %s alternatives', (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, (decision) => {
        const { acceptability } = simulate(decision);
        acceptability.forEach((row, rank) => {
          expect(sum(row)).toBeCloseTo(1, 9);
          expect(sum(acceptability.map((other) => other[rank] as number))).toBeCloseTo(1, 9);
          for (const share of row) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        });
      }),
      { numRuns },
    );
  });

  it.each([
    ['few', few, 100],
    ['many', many, 100],
    ['very many', veryMany, 20],
  ] as const)(
    'agrees with the winning indices of %s: the mean rank is one and the chances of each other being ahead',
    (_, arbitrary, numRuns) => {
      fc.assert(
        fc.property(arbitrary, (decision) => {
          const { acceptability, winning } = simulate(decision);
          acceptability.forEach((row, a) => {
            const meanRank = sum(row.map((share, rank) => share * (rank + 1)));
            const ahead = sum(winning.map((other, b) => (b === a ? 0 : (other[a] as number))));
            expect(meanRank).toBeCloseTo(1 + ahead, 6);
          });
        }),
        { numRuns },
      );
    },
  );

  it('has winning indices of 0.5 against itself that sum to 1 in both directions', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 6 }), (decision) => {
        const { winning } = simulate(decision);
        winning.forEach((row, one) => {
          expect(row[one]).toBe(0.5);
          row.forEach((index, other) => {
            expect(index + (winning[other]?.[one] as number)).toBeCloseTo(1, 12);
          });
        });
      }),
    );
  });

  it('has the same winning index for a pair alone', () => {
    // Certain ratings: uncertain ones of other pairs of alternatives are other samples.
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 6, uncertain: false }), (decision) => {
        const { winning } = simulate(decision);
        const [first, ...others] = decision.ratings;
        others.forEach((other, index) => {
          const pair = simulate({ ...decision, ratings: [first ?? [], other] });
          expect(pair.winning[0]?.[1]).toBeCloseTo(winning[0]?.[index + 1] as number, 2);
        });
      }),
    );
  });

  it('has the winning index of two as the chance of the first rank', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 2 }), (decision) => {
        const { acceptability, winning } = simulate(decision);
        expect(winning[0]?.[1]).toBeCloseTo(acceptability[0]?.[0] as number, 12);
      }),
    );
  });

  it('has central weights for just those that come first, of which the mean is that of all weights', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 1, maxAlternatives: 7, uncertain: false }), (decision) => {
        const { acceptability, central } = simulate(decision, { central: true });
        const alone = simulate({ ...decision, ratings: decision.ratings.slice(0, 1) }, { central: true });
        central.forEach((weights, a) => {
          expect(weights === null).toBe(acceptability[a]?.[0] === 0);
          if (weights) expect(sum(weights)).toBeCloseTo(1, 9);
        });
        decision.importances.forEach((_, criterion) => {
          const mean = sum(
            central.map((weights, a) =>
              weights === null ? 0 : (weights[criterion] as number) * (acceptability[a]?.[0] as number),
            ),
          );
          // One that is alone comes first under all weights; uncertain ratings would draw them in another order.
          expect(mean).toBeCloseTo(alone.central[0]?.[criterion] as number, 9);
        });
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
        const { winning } = simulate(decision);
        dominators(points, weighted).forEach((better, worse) => {
          for (const one of better) expect(winning[one]?.[worse]).toBe(1);
        });
      }),
    );
  });

  it('does not depend on the order of the alternatives', () => {
    fc.assert(
      fc.property(decisions({ minAlternatives: 2, maxAlternatives: 12 }), (decision) => {
        const backwards = simulate({ ...decision, ratings: decision.ratings.toReversed() });
        expect(backwards.acceptability.toReversed()).toEqual(simulate(decision).acceptability);
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
        expect(simulate(backwards)).toEqual(simulate(straight));
      }),
    );
  });

  it('does not depend on the unit of the importances', () => {
    fc.assert(
      fc.property(few, (decision) => {
        const doubled = decision.importances.map((importance) => importance * 2);
        expect(simulate({ ...decision, importances: doubled })).toEqual(simulate(decision));
      }),
    );
  });

  it('gives the same digits every time', () => {
    fc.assert(
      fc.property(few, (decision) => {
        expect(simulate(decision)).toEqual(simulate(decision));
      }),
      { numRuns: 20 },
    );
  });
});
