/**
 * Values of a triangular distribution in the middle of equally likely strata, in ascending order (Kotz & van
 * Dorp 2004, Beyond Beta, ch. 1).
 *
 * @param low At most `point`; where it equals `high`, every value is `point`.
 * @param out Receives a value in low..high for each stratum.
 */
export function fillQuantiles(low: number, point: number, high: number, out: Float64Array): void {
  if (!(low < high)) {
    out.fill(point);
    return;
  }
  const count = out.length;
  const step = (high - low) / count;
  const rising = step * (point - low);
  const falling = step * (high - point);
  for (let k = 0; k < count; k++) {
    const above = (k + 0.5) * step;
    out[k] =
      above < point - low
        ? low + Math.sqrt((k + 0.5) * rising)
        : high - Math.sqrt((count - k - 0.5) * falling);
  }
}

const CELLS = 4096;
const CELL_BITS = 12;

/**
 * The expected order statistics of 4,096 exponential variables, 1/n + 1/(n-1) + ... (Renyi 1953, Acta Math.
 * Hung. 4, 191-231), stand for the quantile function: no logarithm, whose last bits differ between engines.
 */
const exponential = new Float32Array(CELLS);
let sum = 0;
for (let cell = 0; cell < CELLS; cell++) {
  sum += 1 / (CELLS - cell);
  exponential[cell] = sum;
}

/** The largest value that {@link exponentialQuantile} gives. */
export const LARGEST_EXPONENTIAL = Math.fround(sum);

/**
 * Value at a given share of the exponential distribution with mean 1.
 *
 * @param share A fraction of 2^32.
 */
export function exponentialQuantile(share: number): number {
  return exponential[share >>> (32 - CELL_BITS)] as number;
}
