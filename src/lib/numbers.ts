/** A number >= 0 with one decimal. Halves go up, also where arithmetic left them a hair too low: 71.25 reads 71.3. */
export function oneDecimal(value: number): string {
  return (Math.round(value * 10 + 1e-8) / 10).toFixed(1);
}

/** "1 framework", "2 frameworks". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "1.0 point", "0.4 points" of a number >= 0: what is shown decides about the plural. */
export function pointsText(points: number): string {
  const shown = oneDecimal(points);
  return shown === '1.0' ? '1.0 point' : `${shown} points`;
}

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = 'no ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number as a sentence has it: "ten", "eleven", "twelve", then 13; round ones in words again: "sixty". */
export function inWords(number: number): string {
  return words[number] ?? tens[number / 10] ?? String(number);
}

/** The same at the beginning of a sentence: "Ten". */
export function startingInWords(number: number): string {
  const word = inWords(number);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
