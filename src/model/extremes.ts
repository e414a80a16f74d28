import { weakMapMemoize } from 'reselect';
import type { Id } from '../lib/id';
import { byId } from '../lib/lookup';
import { TIE } from '../scoring/value/ranking';
import type { Alternative } from './alternatives';
import type { Problem } from './problem';

export interface Extremes {
  readonly worst: readonly Alternative[];
  readonly best: readonly Alternative[];
  /** Their ratings, 0..10. */
  readonly lowest: number;
  readonly highest: number;
}

/** The worst and the best of all by one criterion; several where they tie. The ruled out count too. */
export const extremesOf: (problem: Problem) => (criterion: Id) => Extremes = weakMapMemoize(
  ({ alternatives, criteria, rating }: Problem) =>
    byId('criterion', criteria, ({ id }): Extremes => {
      const point = (alternative: Alternative) => rating(alternative.id, id).point;
      const lowest = Math.min(...alternatives.map(point));
      const highest = Math.max(...alternatives.map(point));
      const at = (level: number) => alternatives.filter((one) => Math.abs(point(one) - level) <= TIE);
      return { worst: at(lowest), best: at(highest), lowest, highest };
    }),
);
