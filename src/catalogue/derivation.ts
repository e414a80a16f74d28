import type { Id } from '../lib/id';
import type { ContextRecord, EvidenceRecord, GapRecord } from '../scoring/rating/evidence';
import { inputsOf } from '../scoring/rating/inputs';
import { deriveRatings, type Rating } from '../scoring/rating/ratings';
import { evidence } from './evidence';
import { ratingModels } from './facts/ratingModels';

/** A record that is shown beside a rating and never counted, or a gap where one was looked for. */
export type UncountedRecord = ContextRecord | GapRecord;

const frameworks = [...new Set(evidence.map(({ framework }) => framework))];

const key = (framework: Id, criterion: Id) => `${framework} ${criterion}`;

const ratings = new Map(
  deriveRatings(ratingModels, evidence, frameworks).map((rating) => [
    key(rating.framework, rating.criterion),
    rating,
  ]),
);

const countedIds = new Set(
  ratingModels.flatMap(({ criterion, parts }) => parts.flatMap(inputsOf).map(({ id }) => key(criterion, id))),
);

/** A rating with every step that led there; null where there are no records to derive one from. */
export function derivedRating(framework: Id, criterion: Id): Rating | null {
  return ratings.get(key(framework, criterion)) ?? null;
}

function isUncounted(record: EvidenceRecord): record is UncountedRecord {
  if (record.status === 'context') return true;
  return record.status === 'gap' && !countedIds.has(key(record.criterion, record.indicator));
}

/** What the evidence holds beside a rating without counting it. */
export function uncountedRecords(framework: Id, criterion: Id): readonly UncountedRecord[] {
  return evidence
    .filter((record) => record.framework === framework && record.criterion === criterion)
    .filter(isUncounted);
}
