import { solveLinearSystem } from '../linearSystem';

/** What one alternative reached in one suite, as a binary logarithm. */
export interface LogCell {
  readonly alternative: string;
  readonly suite: string;
  readonly log2: number;
}

export interface TwoWayFit {
  /** log2 of the alternative relative to the reference, which stands at 0. */
  readonly standings: ReadonlyMap<string, number>;
  /** log2 of what the reference is fitted to reach in each suite. */
  readonly levels: ReadonlyMap<string, number>;
}

/**
 * Fits `log2(figure) = alternative + suite` by least squares to the cells that exist, each counting alike:
 * the two-way layout without interaction and with empty cells (Scheffé 1959, The Analysis of Variance, ch. 4).
 * The reference is taken as 0. Solved exactly, through the normal equations.
 *
 * Alternatives and suites that no chain of cells connects with the reference cannot be compared with it and
 * are left out of the result; without a cell of the reference the result is empty.
 */
export function fitTwoWay(cells: readonly LogCell[], reference: string): TwoWayFit {
  const connected = connectedWith(cells, reference);
  const alternatives = [...new Set(connected.map((cell) => cell.alternative))].filter(
    (alternative) => alternative !== reference,
  );
  const suites = [...new Set(connected.map((cell) => cell.suite))];
  const size = alternatives.length + suites.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const right = new Array<number>(size).fill(0);
  const alternativeColumns = new Map(alternatives.map((alternative, index) => [alternative, index]));
  const suiteColumns = new Map(suites.map((suite, index) => [suite, alternatives.length + index]));
  for (const { alternative, suite, log2 } of connected) {
    const columns = [alternativeColumns.get(alternative), suiteColumns.get(suite)].filter(
      (column) => column !== undefined,
    );
    for (const row of columns) {
      right[row] = (right[row] ?? 0) + log2;
      const equation = matrix[row] ?? [];
      for (const column of columns) equation[column] = (equation[column] ?? 0) + 1;
    }
  }
  const solution = solveLinearSystem(matrix, right);
  const solved = (columns: ReadonlyMap<string, number>) =>
    [...columns].map(([id, column]): [string, number] => [id, solution[column] as number]);
  return {
    standings: new Map([
      ...(connected.length > 0 ? [[reference, 0] as const] : []),
      ...solved(alternativeColumns),
    ]),
    levels: new Map(solved(suiteColumns)),
  };
}

/** The cells that a chain of common alternatives and suites connects with the reference. */
function connectedWith(cells: readonly LogCell[], reference: string): LogCell[] {
  const alternatives = new Set([reference]);
  const suites = new Set<string>();
  let reached = -1;
  while (reached < alternatives.size + suites.size) {
    reached = alternatives.size + suites.size;
    for (const { alternative, suite } of cells) {
      if (alternatives.has(alternative)) suites.add(suite);
      if (suites.has(suite)) alternatives.add(alternative);
    }
  }
  return cells.filter((cell) => suites.has(cell.suite));
}
