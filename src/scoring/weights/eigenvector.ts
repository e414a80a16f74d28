const STEPS = 10_000;

/** Two steps that differ by no more than this have arrived. */
const CLOSE = 1e-15;

/**
 * The largest eigenvalue of a matrix and its eigenvector, by the power method, which converges for any matrix
 * of numbers >= 0 that links all rows and has a positive diagonal (Perron and Frobenius; Golub & Van Loan,
 * Matrix Computations, ch. 7).
 *
 * @param matrix Square, row by row, at least one row.
 * @returns The vector sums to 1.
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): {
  vector: number[];
  value: number;
} {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < STEPS; step++) {
    const image = imageOf(matrix, vector);
    const total = sum(image);
    const next = image.map((entry) => entry / total);
    const moved = next.reduce(
      (most, entry, index) => Math.max(most, Math.abs(entry - (vector[index] as number))),
      0,
    );
    vector = next;
    if (moved <= CLOSE) break;
  }
  return { vector, value: sum(imageOf(matrix, vector)) };
}

function imageOf(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) =>
    row.reduce((total, entry, index) => total + entry * (vector[index] as number), 0),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
