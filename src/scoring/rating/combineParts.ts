/** What one part says of one alternative on 0..1, before it is weighed against the other parts. */
export interface PartAssessment {
  /** Null when nothing is known; `low <= value <= high` otherwise. */
  readonly value: number | null;
  /** With everything missing or unconfirmed at its worst. */
  readonly low: number;
  /** With everything missing or unconfirmed at its best. */
  readonly high: number;
  /** With each single input left out in turn; null where nothing is then known. */
  readonly leftOut: readonly (number | null)[];
}

/** What every part of a rating shows, whatever it rests on. */
export interface PartResultBase {
  readonly id: string;
  readonly title: string;
  /** As the model states it, relative to the other parts. */
  readonly weight: number;
  /** Share of the rating once parts with nothing known have dropped out, 0..1; 0 for such a part. */
  readonly effectiveWeight: number;
  /** 0..1; null when nothing is known. */
  readonly value: number | null;
  /** 0..1, with what is unsettled at its worst. */
  readonly low: number;
  /** 0..1, with what is unsettled at its best. */
  readonly high: number;
  /** Points of the rating, 0..10; those of all parts add up to it. */
  readonly contribution: number;
}

/**
 * A part assessed for one alternative. What it shows depends on its share of the whole rating, which is known only
 * after all parts of the criterion have been assessed: hence `show`.
 */
export interface AssessedPart<Result extends PartResultBase> {
  readonly weight: number;
  readonly assessment: PartAssessment;
  /**
   * @param effectiveWeight The part's share of the rating, 0..1.
   * @param without The criterion's value, 0..1, for each of the part's inputs left out.
   */
  show(effectiveWeight: number, without: readonly (number | null)[]): Result;
}

export function showPart(
  { id, title, weight }: Pick<PartResultBase, 'id' | 'title' | 'weight'>,
  { value, low, high }: PartAssessment,
  effectiveWeight: number,
): PartResultBase {
  const contribution = 10 * effectiveWeight * (value ?? 0);
  return { id, title, weight, effectiveWeight, value, low, high, contribution };
}

export interface Weighted<T> {
  readonly weight: number;
  readonly value: T;
}

export interface Combined {
  /** All on 0..1. */
  readonly low: number;
  readonly point: number;
  readonly high: number;
  /** Each part's share of the point value, summing to 1; 0 for a part with nothing known. */
  readonly effectiveWeights: readonly number[];
  /** The point value with each single input left out, by part; null where nothing at all is then known. */
  readonly without: readonly (readonly (number | null)[])[];
}

/**
 * The weighted mean of what is known; unknown terms drop out and the other weights are renormalised.
 * Null when nothing is known.
 */
export function meanOfKnown(terms: readonly Weighted<number | null>[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, value } of terms) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/**
 * The value of a criterion from its parts: their weighted mean, and the range of that point, of both ends
 * with every part at its low or at its high (parts with nothing known included), and of the point with each
 * single input left out in turn (the jackknife: Quenouille 1956, Biometrika 43; Tukey 1958).
 *
 * @returns Null when no part knows anything.
 */
export function combineParts(
  parts: readonly { readonly weight: number; readonly assessment: PartAssessment }[],
): Combined | null {
  const meanOf = (pick: (part: PartAssessment, index: number) => number | null) =>
    meanOfKnown(parts.map(({ weight, assessment }, index) => ({ weight, value: pick(assessment, index) })));
  const point = meanOf((part) => part.value);
  if (point === null) return null;
  const without = parts.map(({ assessment }, at) =>
    assessment.leftOut.map((left) => meanOf((part, index) => (index === at ? left : part.value))),
  );
  const range = [point, meanOf((part) => part.low), meanOf((part) => part.high), ...without.flat()].filter(
    (value) => value !== null,
  );
  const known = parts.reduce((sum, part) => sum + (part.assessment.value === null ? 0 : part.weight), 0);
  return {
    low: Math.min(...range),
    point,
    high: Math.max(...range),
    effectiveWeights: parts.map((part) => (part.assessment.value === null ? 0 : part.weight / known)),
    without,
  };
}
