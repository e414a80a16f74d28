import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestKinds, oneForAll, serviceLeads } from '../../../../src/scoring/value/services';

describe('the best of each service', () => {
  it('is the highest score, with the next one and the points between', () => {
    expect(
      serviceLeads([
        [70, 82, 80],
        [60, 40, 55],
      ]),
    ).toEqual([
      { first: [1], second: [2], margin: 2 },
      { first: [0], second: [2], margin: 5 },
    ]);
  });

  it('names all that tie, in either place', () => {
    expect(serviceLeads([[50, 64, 64, 50, 10]])).toEqual([{ first: [1, 2], second: [0, 3], margin: 14 }]);
  });

  it('has no runner-up when one alternative is left or all tie', () => {
    expect(serviceLeads([[42]])).toEqual([{ first: [0], second: [], margin: null }]);
    expect(serviceLeads([[42, 42]])).toEqual([{ first: [0, 1], second: [], margin: null }]);
  });

  it('of no service is nothing', () => {
    expect(serviceLeads([])).toEqual([]);
  });

  it('needs alternatives, the same for every service, and finite scores', () => {
    expect(() => serviceLeads([[]])).toThrow('scores[0]: expected at least one alternative');
    expect(() => serviceLeads([[1, 2], [1]])).toThrow('scores[1]: expected 2 finite scores');
    expect(() => serviceLeads([[1, Number.NaN]])).toThrow('scores[0]');
  });
});

describe('one alternative for every service', () => {
  it('costs the points that it stays below the best of each', () => {
    // Best 82 and 60. First: 12 and 0, second: 0 and 20, third: 2 and 5.
    expect(
      oneForAll([
        [70, 82, 80],
        [60, 40, 55],
      ]),
    ).toEqual([
      { alternative: 2, losses: [2, 5], meanLoss: 3.5 },
      { alternative: 0, losses: [12, 0], meanLoss: 6 },
      { alternative: 1, losses: [0, 20], meanLoss: 10 },
    ]);
  });

  it('costs nothing when it is the best of each', () => {
    expect(
      oneForAll([
        [3, 9],
        [4, 8],
      ])[0],
    ).toEqual({ alternative: 1, losses: [0, 0], meanLoss: 0 });
  });

  it('keeps the order given where the cost is the same', () => {
    expect(
      oneForAll([
        [10, 20],
        [20, 10],
      ]).map(({ alternative }) => alternative),
    ).toEqual([0, 1]);
  });

  it('needs a service', () => {
    expect(() => oneForAll([])).toThrow('scores: expected at least one service');
    expect(() => oneForAll([[Number.POSITIVE_INFINITY]])).toThrow('scores[0]');
  });

  it('with the least mean loss has the highest mean score', () => {
    const score = fc.integer({ min: 0, max: 100 });
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((columns) =>
        fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (scores) => {
        const totals = (scores[0] ?? []).map((_, column) =>
          scores.reduce((sum, row) => sum + (row[column] ?? 0), 0),
        );
        const [cheapest] = oneForAll(scores);
        expect(totals[cheapest?.alternative ?? -1]).toBe(Math.max(...totals));
      }),
    );
  });
});

describe('the fewest languages', () => {
  it('are those of the only options, each once', () => {
    expect(fewestKinds([['java'], ['ruby'], ['java']])).toEqual(['java', 'ruby']);
  });

  it('use a tie to get by with one less', () => {
    // Python alone serves all three; taking the first option each time would need two.
    expect(fewestKinds([['php', 'python'], ['python'], ['ruby', 'python']])).toEqual(['python']);
    expect(
      fewestKinds([
        ['php', 'python'],
        ['ruby', 'java'],
        ['python', 'ruby'],
      ]),
    ).toEqual(['php', 'ruby']);
  });

  it('are none without a service, and a service without an option is an error', () => {
    expect(fewestKinds([])).toEqual([]);
    expect(() => fewestKinds([['php'], []])).toThrow('choices[1]: expected at least one kind');
    const many = Array.from({ length: 17 }, (_, index) => [`kind ${index}`]);
    expect(() => fewestKinds(many)).toThrow('expected at most 16 kinds, got 17');
  });
});
