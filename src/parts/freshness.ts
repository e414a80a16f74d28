import { durationText, isOlderThan, monthsBetween } from '../lib/dates';

/** Evidence that is older than this is marked. */
export const OLD_MONTHS = 18;

/** In words, for what is marked as old. */
export const oldText = `older than ${OLD_MONTHS} months`;

/** @param lastCheck The version of the catalogue: ages are counted back from its last look-up, never from today. */
export function isOld(date: string, lastCheck: string): boolean {
  return isOlderThan(date, OLD_MONTHS, lastCheck);
}

/** "7 months before the last check" of a date as exact as it is known. */
export function ageText(date: string, lastCheck: string): string {
  if (date === lastCheck) return 'on the day of the last check';
  const months = monthsBetween(date, lastCheck);
  return months < 0 ? 'after the last check' : `${durationText(months)} before the last check`;
}
