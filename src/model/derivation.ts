import { evidence } from '../catalogue/evidence';
import { type FrameworkId, frameworkIds, type RatedCriterionId } from '../catalogue/ids';
import { ratingModels } from '../catalogue/ratingModels';
import type { Evidence } from '../catalogue/types';
import type { ContextRecord, GapRecord } from '../scoring/rating/evidence';
import { inputsOf } from '../scoring/rating/inputs';
import { deriveRatings, type Rating } from '../scoring/rating/ratings';

/** A record that is shown beside a rating and never counted, or a gap where one was looked for. */
export type UncountedRecord = Evidence & (ContextRecord | GapRecord);

const ratings = new Map(
  deriveRatings(ratingModels, evidence, frameworkIds).map((rating) => [
    `${rating.framework} ${rating.criterion}`,
    rating,
  ]),
);

const countedIds = new Set(
  ratingModels.flatMap(({ criterion, parts }) =>
    parts.flatMap(inputsOf).map(({ id }) => `${criterion} ${id}`),
  ),
);

/** One of the sixty ratings with every step that led there. */
export function derivedRating(framework: FrameworkId, criterion: RatedCriterionId): Rating {
  return ratings.get(`${framework} ${criterion}`) as Rating;
}

function isUncounted(record: Evidence): record is UncountedRecord {
  if (record.status === 'context') return true;
  return record.status === 'gap' && !countedIds.has(`${record.criterion} ${record.indicator}`);
}

/** What the evidence holds beside a rating without counting it. */
export function uncountedRecords(
  framework: FrameworkId,
  criterion: RatedCriterionId,
): readonly UncountedRecord[] {
  return evidence
    .filter((record) => record.framework === framework && record.criterion === criterion)
    .filter(isUncounted);
}
