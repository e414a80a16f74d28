import type { InputState } from './countedRecords';
import type { Estimate } from './evidence';
import { inputResultsOf } from './inputResults';
import type { Rating } from './ratings';

/** One input left out of a rating. */
export interface LeftOutInput {
  /** Of an indicator or a suite. */
  readonly id: string;
  /** The rating without it, 0..10. */
  readonly rating: number;
}

/** An input that is not settled, as its indicator or suite. */
export interface UnsettledInput {
  readonly id: string;
  readonly state: Exclude<InputState, 'known'>;
}

/** The steps that the interval of a rating is the range of; all figures are ratings, 0..10. */
export interface IntervalSteps {
  /** Everything that is missing or unconfirmed, in the order of the model. */
  readonly unsettled: readonly UnsettledInput[];
  /** The rating with every missing or unconfirmed indicator at its worst and at its best; null for a fit. */
  readonly ends: Pick<Estimate, 'low' | 'high'> | null;
  /** The least interval of a fit; null for indicators. */
  readonly least: Pick<Estimate, 'low' | 'high'> | null;
  /** Each single input left out, in the order of the model; not those without which nothing is known. */
  readonly leftOut: readonly LeftOutInput[];
}

const onScale = (rating: number) => Math.min(10, Math.max(0, rating));

/**
 * Takes the interval of a rating apart: `low` is the smallest and `high` the largest of the point value and all the
 * figures returned.
 */
export function intervalSteps({ parts, point }: Rating): IntervalSteps {
  const unsettled = parts
    .flatMap(inputResultsOf)
    .flatMap(({ id, state }) => (state === 'known' ? [] : [{ id, state }]));
  const [fitted] = parts;
  if (parts.length === 1 && fitted?.kind === 'fit') {
    const { fit, leftOut } = fitted;
    return {
      unsettled,
      ends: null,
      least: { low: onScale(point - fit.minimumHalfWidth), high: onScale(point + fit.minimumHalfWidth) },
      leftOut: leftOut.flatMap(({ suite, rating }) => (rating === null ? [] : [{ id: suite, rating }])),
    };
  }
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const end = (side: 'low' | 'high') =>
    (10 * parts.reduce((sum, part) => sum + part.weight * part[side], 0)) / weights;
  const inputs = parts.flatMap((part) => (part.kind === 'fit' ? [] : part.indicators));
  return {
    unsettled,
    ends: { low: end('low'), high: end('high') },
    least: null,
    leftOut: inputs.flatMap(({ id, state, ratingWithout }) =>
      state === 'missing' || ratingWithout === null ? [] : [{ id, rating: ratingWithout }],
    ),
  };
}
