import { type AssessedPart, meanOfKnown, type PartResultBase, showPart } from './combineParts';
import { type CountedRecords, type Input, missingInput } from './countedRecords';
import type { Indicator, IndicatorPart } from './evidence';
import { placeOnScale } from './scales';

/** One indicator of one alternative, with everything that its share of the rating rests on. */
export interface IndicatorResult extends Input {
  readonly id: string;
  readonly title: string;
  /** Relative to the other indicators of the part. */
  readonly weight: number;
  readonly scale: Indicator['scale'];
  /** Present when records may describe the runtime that the alternative runs on. */
  readonly inherits?: true;
  /** The figure's place on the scale, 0..1; null when missing. */
  readonly scaled: number | null;
  /** Points of the rating, 0..10; 0 when missing. */
  readonly contribution: number;
  /** What the rating would be without this indicator; null where nothing else is known. */
  readonly ratingWithout: number | null;
}

export interface IndicatorPartResult extends PartResultBase {
  readonly kind: 'indicators';
  readonly indicators: readonly IndicatorResult[];
}

/** Places an alternative's figures on the scales of a part's indicators and takes their weighted mean. */
export function assessIndicators(
  part: IndicatorPart,
  criterion: string,
  counted: CountedRecords,
  alternative: string,
): AssessedPart<IndicatorPartResult> {
  const placed = part.indicators.map((indicator) => {
    const input = counted(criterion, indicator.id).get(alternative) ?? missingInput;
    const scaled = input.figure === null ? null : placeOnScale(input.figure, indicator.scale);
    return { indicator, input, scaled, weight: indicator.weight, value: scaled };
  });
  const unsettledAt = (end: number) =>
    meanOfKnown(
      placed.map(({ weight, input, scaled }) => ({ weight, value: settled(input, scaled) ?? end })),
    );
  const assessment = {
    value: meanOfKnown(placed),
    low: unsettledAt(0) ?? 0,
    high: unsettledAt(1) ?? 1,
    leftOut: placed.map((_, left) => meanOfKnown(placed.filter((_, index) => index !== left))),
  };
  const known = placed.reduce((sum, { weight, scaled }) => sum + (scaled === null ? 0 : weight), 0);
  return {
    weight: part.weight,
    assessment,
    show: (effectiveWeight, without) => ({
      ...showPart(part, assessment, effectiveWeight),
      kind: 'indicators',
      indicators: placed.map(({ indicator, input, scaled }, index) => {
        const rest = without[index] ?? null;
        return {
          ...indicator,
          ...input,
          scaled,
          contribution: scaled === null ? 0 : (10 * effectiveWeight * indicator.weight * scaled) / known,
          ratingWithout: rest === null ? null : 10 * rest,
        };
      }),
    }),
  };
}

function settled({ state }: Input, scaled: number | null): number | null {
  return state === 'known' ? scaled : null;
}
