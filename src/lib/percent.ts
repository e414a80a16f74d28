import { oneDecimal } from './numbers';

/** A share from 0 to 1 as people read a chance: whole percent, and never 0 or 100 for what is not certain. */
export function chanceText(share: number): string {
  if (share <= 0) return '0 %';
  if (share >= 1) return '100 %';
  const percent = Math.round(share * 100);
  if (percent === 0) return 'under 1 %';
  if (percent === 100) return 'over 99 %';
  return `${percent} %`;
}

/** A share from 0 to 1 in percent with one decimal, which no line break parts from its unit: "26.8 %". */
export function percentText(share: number): string {
  return `${oneDecimal(share * 100)}\u00a0%`;
}
