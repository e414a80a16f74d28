import { oneDecimal } from '../../../lib/numbers';

export interface ComparedValue {
  /** As shown, one decimal. */
  readonly text: string;
  readonly best: boolean;
}

export interface Difference {
  readonly values: readonly ComparedValue[];
  /** Whether several share the best value. */
  readonly tied: boolean;
  /** Between best and worst, one decimal. */
  readonly spread: string;
}

/**
 * Who is best by one criterion, and how far apart the best and the worst are. Both follow from the figures as they
 * are shown: what one decimal cannot tell apart is tied, for no rating is exact enough to call one of them better.
 *
 * @param values At least one, ratings (0..10) or scores (0..100).
 */
export function difference(values: readonly number[]): Difference {
  const shown = values.map(oneDecimal);
  const highest = Math.max(...shown.map(Number));
  const lowest = Math.min(...shown.map(Number));
  const leaders = shown.filter((text) => Number(text) === highest);
  return {
    values: shown.map((text) => ({ text, best: Number(text) === highest })),
    tied: leaders.length > 1,
    spread: oneDecimal(highest - lowest),
  };
}
