import type { Id } from '../lib/id';
import type { ContextRecord, EvidenceRecord, GapRecord, RatingModel } from '../scoring/rating/evidence';
import { inputsOf } from '../scoring/rating/inputs';
import { deriveRatings, type Rating } from '../scoring/rating/ratings';

/** A record that is shown beside a rating and never counted, or a gap where one was looked for. */
export type UncountedRecord = ContextRecord | GapRecord;

/** The evidence, and the ratings derived from it with every step that led there. */
export interface DerivedEvidence {
  /** All of it. */
  readonly records: readonly EvidenceRecord[];
  /** Null where there are no records to derive a rating from. */
  readonly derivedRating: (framework: Id, criterion: Id) => Rating | null;
  /** What the evidence holds beside a rating without counting it. */
  readonly uncountedRecords: (framework: Id, criterion: Id) => readonly UncountedRecord[];
}

const key = (framework: Id, criterion: Id) => `${framework} ${criterion}`;

/** @throws ScoringError when a rating cannot be derived. */
export function derivedEvidenceOf(
  models: readonly RatingModel[],
  records: readonly EvidenceRecord[],
): DerivedEvidence {
  const frameworks = [...new Set(records.map(({ framework }) => framework))];
  const ratings = new Map(
    deriveRatings(models, records, frameworks).map((rating) => [
      key(rating.framework, rating.criterion),
      rating,
    ]),
  );
  const countedIds = new Set(
    models.flatMap(({ criterion, parts }) => parts.flatMap(inputsOf).map(({ id }) => key(criterion, id))),
  );
  const isUncounted = (record: EvidenceRecord): record is UncountedRecord => {
    if (record.status === 'context') return true;
    return record.status === 'gap' && !countedIds.has(key(record.criterion, record.indicator));
  };
  return {
    records,
    derivedRating: (framework, criterion) => ratings.get(key(framework, criterion)) ?? null,
    uncountedRecords: (framework, criterion) =>
      records
        .filter((record) => record.framework === framework && record.criterion === criterion)
        .filter(isUncounted),
  };
}
