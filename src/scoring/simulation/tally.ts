import type { Batch } from './pairing';

/** Counts ranks over many samples. Equal scores: the earlier alternative comes first. */
export interface Tally {
  /** Row length of scores and counts, at least the number of alternatives. */
  readonly width: number;
  /** `alternative * width + rank`, rank from 0: in how many samples. */
  readonly counts: Int32Array;
  readonly count: (batch: Batch) => void;
}
