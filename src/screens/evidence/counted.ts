import type { RatedRecord } from '../../scoring/rating/evidence';
import { inputResultsOf } from '../../scoring/rating/inputResults';
import type { Rating } from '../../scoring/rating/ratings';

/** The records that a rating rests on. */
export function countedRecords({ parts }: Rating): readonly RatedRecord[] {
  return parts
    .flatMap(inputResultsOf)
    .flatMap(({ records }) => records)
    .filter((record) => record.status !== 'gap');
}
