// The compiler takes every entry of a typed array for possibly undefined. These functions say, in one place, that an
// index computed in this folder lies within its array. There is one for each kind of array because an engine reads
// as fast as without the function only where it always meets the same kind.

/** The number at an index within the array. */
export function real(list: Float64Array, index: number): number {
  return list[index] as number;
}

/** The whole number at an index within the array. */
export function whole(list: Int32Array, index: number): number {
  return list[index] as number;
}

/** Adds to the number at an index within the array. */
export function addReal(list: Float64Array, index: number, amount: number): void {
  list[index] = (list[index] as number) + amount;
}

/** Adds to the whole number at an index within the array. */
export function addWhole(list: Int32Array, index: number, amount: number): void {
  list[index] = (list[index] as number) + amount;
}

/** By how much the number at one index exceeds that at another. */
export function lead(list: Int32Array, one: number, other: number): number {
  return (list[one] as number) - (list[other] as number);
}
