/**
 * Logarithms and powers of two from sums, products and quotients alone. IEEE 754 settles those to the last bit,
 * while Math.log2 and its kin differ in the last digit from one engine to the next, and with them every rating.
 */

const LN2 = Math.LN2;
/** Terms of the series; the next one is below 1e-17 of the sum. */
const LOG_TERMS = 12;
const EXP_TERMS = 16;

/**
 * Logarithm to the base 2, exact for powers of two and otherwise within 4e-16 of 1 + |log2|: log2(m 2^e) = e +
 * 2 artanh((m - 1) / (m + 1)) / ln 2 (Abramowitz & Stegun 1964, 4.1.27), with m in sqrt(1/2)..sqrt(2).
 *
 * @param value At least 0; minus infinity for 0, NaN below.
 */
export function log2(value: number): number {
  if (!(value > 0)) return value === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (value === Number.POSITIVE_INFINITY) return value;
  let mantissa = value;
  let exponent = 0;
  // Halves and doubles are exact.
  for (; mantissa > Math.SQRT2; mantissa /= 2) exponent++;
  for (; mantissa < Math.SQRT1_2; mantissa *= 2) exponent--;
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let k = LOG_TERMS; k >= 0; k--) series = series * square + 1 / (2 * k + 1);
  return exponent + (2 * s * series) / LN2;
}

/**
 * Two to a power, exact for whole ones and otherwise within a relative 4e-16 (times the exponent): 2^x = 2^n
 * e^(f ln 2) (Abramowitz & Stegun 1964, 4.2.1), with f in -1/2..1/2.
 *
 * @param exponent Any; 0 and infinity where the power leaves the range of numbers.
 */
export function exp2(exponent: number): number {
  if (exponent < -1075) return 0;
  if (exponent >= 1024) return Number.POSITIVE_INFINITY;
  const whole = Math.round(exponent);
  const rest = (exponent - whole) * LN2;
  let series = 1;
  for (let k = EXP_TERMS; k >= 1; k--) series = 1 + (series * rest) / k;
  const factor = whole < 0 ? 0.5 : 2;
  for (let k = Math.abs(whole); k > 0; k--) series *= factor;
  return series;
}
