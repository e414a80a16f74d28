/** A figure with the sign of per cent, which no line break parts from it. */
export function percent(figure: number | string): string {
  return `${figure}\u00a0%`;
}

/** A share from 0 to 1 as people read a chance: whole percent, and never 0 or 100 for what is not certain. */
export function chanceText(share: number): string {
  if (share <= 0) return percent(0);
  if (share >= 1) return percent(100);
  const whole = Math.round(share * 100);
  if (whole === 0) return `under ${percent(1)}`;
  if (whole === 100) return `over ${percent(99)}`;
  return percent(whole);
}
