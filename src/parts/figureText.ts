import { oneDecimal } from '../lib/numbers';
import { percent } from '../lib/percent';

/** "74,512", "19,154.6", "0.98": as many decimals as tell figures of that size apart. */
export function figureText(figure: number): string {
  return figure.toLocaleString('en', { maximumFractionDigits: Math.abs(figure) >= 100 ? 1 : 2 });
}

/** "0.81", always two decimals. */
export function twoDecimals(value: number): string {
  const shown = value.toFixed(2);
  return shown === '-0.00' ? '0.00' : shown.replace('-', '−');
}

/** "33.3 %", "50 %". */
export function percentText(share: number): string {
  return percent(Number(oneDecimal(100 * share)));
}

/** "5 stars", and in brackets what does not follow a number: "0.98 (ratio)". */
export function unitText(unit: string | undefined): string {
  if (unit === undefined || unit === '') return '';
  return /=|^(?:share|ratio|points|level)\b/.test(unit) ? ` (${unit})` : ` ${unit}`;
}
