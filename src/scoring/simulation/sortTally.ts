import { BATCH, type Batch } from './pairing';
import type { Tally } from './tally';

/** Up to so many numbers are sorted faster by insertion than by the engine's own sort. */
const FEW = 48;

/** Counts ranks by sorting, in m log m steps. */
export function sortTally(alternatives: number): Tally {
  const counts = new Int32Array(alternatives * alternatives);
  const keys = new Float64Array(alternatives);
  // A power of two, so that score and index share a number exactly and part again exactly.
  let room = 1;
  while (room < alternatives) room *= 2;

  function count({ first, firstRows, second, secondRows }: Batch): void {
    for (let s = 0; s < BATCH; s++) {
      const i = firstRows[s] as number;
      const j = secondRows[s] as number;
      for (let a = 0; a < alternatives; a++) {
        keys[a] = a - ((first[i + a] as number) + (second[j + a] as number)) * room;
      }
      if (alternatives <= FEW) insertionSort(keys);
      else keys.sort();
      for (let rank = 0; rank < alternatives; rank++) {
        const key = keys[rank] as number;
        const index = (key - Math.floor(key / room) * room) * alternatives + rank;
        counts[index] = (counts[index] as number) + 1;
      }
    }
  }
  return { width: alternatives, counts, count };
}

function insertionSort(keys: Float64Array): void {
  for (let k = 1; k < keys.length; k++) {
    const key = keys[k] as number;
    let at = k;
    for (; at > 0 && (keys[at - 1] as number) > key; at--) keys[at] = keys[at - 1] as number;
    keys[at] = key;
  }
}
