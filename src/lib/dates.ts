const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "22 November 2026", "November 2026" or "2026" of a date as exact as it is known. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/**
 * A date known only to its month or year stands for the first day of it, so that an age is never understated.
 * Months are counted from year 0.
 */
function firstDay(date: string): { readonly month: number; readonly day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { month: year * 12 + month - 1, day };
}

/**
 * Whole months from one date to another, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A month is over on the same day
 * of the next one: from 9 April to 8 May it is none, to 9 May it is one.
 *
 * @returns Negative when `to` is the earlier one.
 */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [firstDay(from), firstDay(to)];
  return end.month - start.month - (end.day < start.day ? 1 : 0);
}

/** Whether more than so many months lie between two dates: to the day, where the day is known. */
export function isOlderThan(date: string, months: number, on: string): boolean {
  const [start, end] = [firstDay(date), firstDay(on)];
  const over = end.month - start.month - months;
  return over > 0 || (over === 0 && end.day > start.day);
}

/** "7 months", "1 month", "2 years", "2 years and 1 month", "less than a month". */
export function durationText(wholeMonths: number): string {
  if (wholeMonths < 1) return 'less than a month';
  const counted = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
  if (wholeMonths < 24) return counted(wholeMonths, 'month');
  const rest = wholeMonths % 12;
  const years = counted((wholeMonths - rest) / 12, 'year');
  return rest === 0 ? years : `${years} and ${counted(rest, 'month')}`;
}

/** The earliest and the latest of some dates, as exact as they are known; null when there is none. */
export function dateRange(
  dates: readonly string[],
): { readonly oldest: string; readonly newest: string } | null {
  const sorted = [...dates].sort((one, other) => {
    const [a, b] = [firstDay(one), firstDay(other)];
    return a.month - b.month || a.day - b.day;
  });
  const [oldest, newest] = [sorted[0], sorted.at(-1)];
  return oldest === undefined || newest === undefined ? null : { oldest, newest };
}
