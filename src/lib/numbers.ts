/** Half away from zero on the decimal that is shown, so that 71.25 and its neighbours read alike everywhere. */
export function oneDecimal(value: number): string {
  return (Math.round((value + Number.EPSILON) * 10) / 10).toFixed(1);
}

/** "1 framework", "2 frameworks". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
