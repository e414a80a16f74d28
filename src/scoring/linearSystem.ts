import { ScoringError } from './errors';

/**
 * Solves `matrix * x = right` by Gaussian elimination with partial pivoting; meant for small dense systems.
 *
 * @param matrix Square, row by row.
 * @param right One number per row.
 * @throws ScoringError when the matrix is singular.
 */
export function solveLinearSystem(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  const largest = Math.max(0, ...matrix.flat().map(Math.abs));
  for (let column = 0; column < size; column++) {
    const pivotRow = bringPivotUp(rows, column);
    const pivot = pivotRow[column] as number;
    if (!(Math.abs(pivot) > largest * size * Number.EPSILON)) {
      throw new ScoringError('matrix', `singular in column ${column}`);
    }
    for (let below = column + 1; below < size; below++) {
      const row = rows[below] as number[];
      const factor = (row[column] as number) / pivot;
      for (let k = column; k <= size; k++) row[k] = (row[k] as number) - factor * (pivotRow[k] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let index = size - 1; index >= 0; index--) {
    const row = rows[index] as number[];
    let rest = row[size] as number;
    for (let k = index + 1; k < size; k++) rest -= (row[k] as number) * (solution[k] as number);
    solution[index] = rest / (row[index] as number);
  }
  return solution;
}

/** Swaps the row with the largest entry of the column into place and returns it. */
function bringPivotUp(rows: number[][], column: number): number[] {
  const size = (row: number) => Math.abs(rows[row]?.[column] ?? 0);
  let best = column;
  for (let row = column + 1; row < rows.length; row++) if (size(row) > size(best)) best = row;
  const pivotRow = rows[best] as number[];
  rows[best] = rows[column] as number[];
  rows[column] = pivotRow;
  return pivotRow;
}
