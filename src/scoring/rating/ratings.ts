import { ScoringError } from '../errors';
import { checkModels } from './checkModels';
import { type AssessedPart, combineParts } from './combineParts';
import { type CountedRecords, countRecords } from './countedRecords';
import type { Estimate, EvidenceRecord, Part, RatingModel } from './evidence';
import { assessIndicators, type IndicatorPartResult } from './indicatorPart';
import { assessSuites, type FitPartResult, fitSuites } from './suitePart';

export type PartResult = IndicatorPartResult | FitPartResult;

/** 0..10 at full precision, with every step that led there. */
export interface Rating extends Estimate {
  readonly framework: string;
  readonly criterion: string;
  readonly parts: readonly PartResult[];
}

/**
 * Derives every rating from the evidence. A rating is ten times the weighted mean of its parts; missing
 * evidence is left out of the point value and widens the interval, as does each single input left out in
 * turn. A rating rests on the records of its criterion and on the model alone, never on which other
 * alternatives are asked for: a fit over suites uses the figures of all.
 *
 * @param alternatives Their ids, as the records name them in `framework`.
 * @returns One rating per model and alternative, by model first, both in the order given.
 * @throws ScoringError when a model cannot be computed, a record does not fit its scale, the reference of a
 *   fit has no figure, suites are not connected through common alternatives, or nothing at all is known
 *   about an alternative for a criterion.
 */
export function deriveRatings(
  models: readonly RatingModel[],
  records: readonly EvidenceRecord[],
  alternatives: readonly string[],
): Rating[] {
  checkModels(models);
  const counted = countRecords(models, records);
  return models.flatMap(({ criterion, parts }) => {
    const assessors = parts.map((part) => assessorOf(part, criterion, counted));
    return alternatives.map((alternative, index): Rating => {
      const assessed = assessors.map((assess) => assess(alternative));
      const combined = combineParts(assessed);
      if (combined === null) {
        const problem = `nothing is known about ${alternative} for the criterion ${criterion}`;
        throw new ScoringError(`alternatives[${index}]`, problem);
      }
      return {
        framework: alternative,
        criterion,
        low: 10 * combined.low,
        point: 10 * combined.point,
        high: 10 * combined.high,
        parts: assessed.map((part, at) =>
          part.show(combined.effectiveWeights[at] as number, combined.without[at] ?? []),
        ),
      };
    });
  });
}

function assessorOf(
  part: Part,
  criterion: string,
  counted: CountedRecords,
): (alternative: string) => AssessedPart<PartResult> {
  if ('fit' in part) {
    const fitted = fitSuites(part, criterion, counted);
    return (alternative) => assessSuites(part, criterion, counted, fitted, alternative);
  }
  return (alternative) => assessIndicators(part, criterion, counted, alternative);
}
