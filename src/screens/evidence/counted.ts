import type { GapRecord, RatedRecord } from '../../scoring/rating/evidence';
import type { PartResult, Rating } from '../../scoring/rating/ratings';

/** What the evidence holds for one indicator or suite, whatever kind of part it belongs to. */
export interface PartInput {
  /** Of the indicator or suite. */
  readonly id: string;
  readonly records: readonly (RatedRecord | GapRecord)[];
}

export function inputsOf(part: PartResult): readonly PartInput[] {
  return part.kind === 'fit'
    ? part.cells.map(({ suite, records }) => ({ id: suite, records }))
    : part.indicators.map(({ id, records }) => ({ id, records }));
}

/** The records that a rating rests on. */
export function countedRecords({ parts }: Rating): readonly RatedRecord[] {
  return parts
    .flatMap(inputsOf)
    .flatMap(({ records }) => records)
    .filter((record) => record.status !== 'gap');
}
