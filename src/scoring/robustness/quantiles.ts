/**
 * Value at a given share of a triangular distribution (Kotz & van Dorp 2004, Beyond Beta, ch. 1).
 *
 * @param share 0..1.
 * @returns A number in low..high; `point` where low equals high.
 */
export function triangularQuantile(low: number, point: number, high: number, share: number): number {
  const width = high - low;
  const left = point - low;
  if (width === 0) return point;
  return share * width < left
    ? low + Math.sqrt(share * width * left)
    : high - Math.sqrt((1 - share) * width * (high - point));
}

const CELLS = 4096;
const CELL_BITS = 12;

/**
 * The expected order statistics of 4,096 exponential variables, 1/n + 1/(n-1) + ... (Renyi 1953, Acta Math.
 * Hung. 4, 191-231), stand for the quantile function: no logarithm, whose last bits differ between engines.
 */
const exponential = new Float32Array(CELLS);
for (let cell = 0, sum = 0; cell < CELLS; cell++) {
  sum += 1 / (CELLS - cell);
  exponential[cell] = sum;
}

/** The largest value that {@link exponentialQuantile} gives. */
export const LARGEST_EXPONENTIAL = exponential[CELLS - 1] as number;

/**
 * Value at a given share of the exponential distribution with mean 1.
 *
 * @param share A fraction of 2^32.
 */
export function exponentialQuantile(share: number): number {
  return exponential[share >>> (32 - CELL_BITS)] as number;
}
