import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTwoWay, type LogCell } from '../../../../src/scoring/rating/twoWayFit';

const cell = (alternative: string, suite: string, log2: number): LogCell => ({ alternative, suite, log2 });

describe('the two-way fit', () => {
  it('solves a table without contradiction exactly', () => {
    // a halves the reference in both suites; b quarters it in the one suite that has it.
    const fit = fitTwoWay(
      [cell('ref', 's', 10), cell('a', 's', 9), cell('ref', 't', 6), cell('a', 't', 5), cell('b', 't', 4)],
      'ref',
    );
    expect(fit.standings.get('ref')).toBe(0);
    expect(fit.standings.get('a')).toBeCloseTo(-1, 12);
    expect(fit.standings.get('b')).toBeCloseTo(-2, 12);
    expect(fit.levels.get('s')).toBeCloseTo(10, 12);
    expect(fit.levels.get('t')).toBeCloseTo(6, 12);
  });

  it('settles a contradiction by least squares', () => {
    // a stands at -1 in s and -2 in t, so at -1.5; this shifts s by +0.25 and t by -0.25, and b, which
    // only t has, stands at -3 + 0.25.
    const fit = fitTwoWay(
      [cell('ref', 's', 0), cell('ref', 't', 0), cell('a', 's', -1), cell('a', 't', -2), cell('b', 't', -3)],
      'ref',
    );
    expect(fit.standings.get('a')).toBeCloseTo(-1.5, 12);
    expect(fit.standings.get('b')).toBeCloseTo(-2.75, 12);
    expect(fit.levels.get('s')).toBeCloseTo(0.25, 12);
    expect(fit.levels.get('t')).toBeCloseTo(-0.25, 12);
  });

  it('reaches an alternative through a chain of suites', () => {
    const fit = fitTwoWay(
      [cell('ref', 's', 10), cell('a', 's', 8), cell('a', 't', 5), cell('b', 't', 4)],
      'ref',
    );
    expect(fit.standings.get('b')).toBeCloseTo(-3, 12);
    expect(fit.levels.get('t')).toBeCloseTo(7, 12);
  });

  it('says nothing of what no chain connects with the reference', () => {
    const fit = fitTwoWay(
      [cell('b', 't', 5), cell('ref', 's', 10), cell('c', 't', 4), cell('a', 's', 8)],
      'ref',
    );
    expect([...fit.standings.keys()].sort()).toEqual(['a', 'ref']);
    expect([...fit.levels.keys()]).toEqual(['s']);
  });

  it('is empty without a cell of the reference', () => {
    const fit = fitTwoWay([cell('a', 's', 8)], 'ref');
    expect(fit.standings.size).toBe(0);
    expect(fit.levels.size).toBe(0);
  });

  const ids = ['ref', 'a', 'b', 'c', 'd'];
  const suites = ['s', 't', 'u'];
  const effects = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 5, maxLength: 5 });
  const levels = fc.array(fc.double({ min: 5, max: 20, noNaN: true }), { minLength: 3, maxLength: 3 });
  const holes = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  const noise = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 15, maxLength: 15 });

  /** The reference has every suite and every alternative the first, so that the rest may have holes. */
  function tableOf(effect: readonly number[], level: readonly number[], missing: readonly boolean[]) {
    return ids.flatMap((id, i) =>
      suites.flatMap((suite, j) => {
        const hole = i > 0 && j > 0 && missing[(i - 1) * 3 + j];
        const standing = (effect[i] as number) - (effect[0] as number);
        return hole ? [] : [cell(id, suite, standing + (level[j] as number))];
      }),
    );
  }

  it('recovers any additive table from the cells that it has', () => {
    fc.assert(
      fc.property(effects, levels, holes, (effect, level, missing) => {
        const fit = fitTwoWay(tableOf(effect, level, missing), 'ref');
        ids.forEach((id, i) => {
          expect(fit.standings.get(id)).toBeCloseTo((effect[i] as number) - (effect[0] as number), 9);
        });
        suites.forEach((suite, j) => {
          expect(fit.levels.get(suite)).toBeCloseTo(level[j] as number, 9);
        });
      }),
    );
  });

  it('leaves residuals that cancel within every alternative and every suite', () => {
    fc.assert(
      fc.property(effects, levels, holes, noise, (effect, level, missing, errors) => {
        const cells = tableOf(effect, level, missing).map((one, index) => ({
          ...one,
          log2: one.log2 + (errors[index] as number),
        }));
        const fit = fitTwoWay(cells, 'ref');
        const residuals = cells.map(({ alternative, suite, log2 }) => ({
          alternative,
          suite,
          left: log2 - (fit.standings.get(alternative) as number) - (fit.levels.get(suite) as number),
        }));
        const sumOf = (some: typeof residuals) => some.reduce((sum, { left }) => sum + left, 0);
        for (const id of ids) {
          expect(sumOf(residuals.filter((one) => one.alternative === id))).toBeCloseTo(0, 9);
        }
        for (const suite of suites) {
          expect(sumOf(residuals.filter((one) => one.suite === suite))).toBeCloseTo(0, 9);
        }
      }),
    );
  });
});
