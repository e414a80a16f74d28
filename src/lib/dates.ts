const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "22 November 2026", "November 2026" or "2026" of a date as exact as it is known. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
