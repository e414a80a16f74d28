import { itemAt } from '../lib/list';

/** Places of a series on a radar; each has its own tone, dash and marker. */
export const slots = [1, 2, 3, 4] as const;
export type Slot = (typeof slots)[number];

export const LOWEST_RATING = 0;
export const HIGHEST_RATING = 10;

/** Fewer axes than this make no area: bars take the radar's place. */
export const LEAST_AXES = 3;

/** One criterion of a ratings chart. */
export interface RatingAxis {
  readonly id: string;
  readonly label: string;
  /** A CSS colour. */
  readonly colour: string;
}

/** One alternative of a ratings chart. */
export interface RatingSeries {
  readonly id: string;
  readonly label: string;
  /** 0..10, one per axis, in the order of the axes. */
  readonly values: readonly number[];
  readonly slot: Slot;
  /** Where each value leads, in the order of the axes. */
  readonly links?: readonly ValueLink[] | undefined;
}

/** A link to what is behind a value. */
export interface ValueLink {
  readonly href: string;
  /** Begins with the value as it is shown. */
  readonly label: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function ratingAxis({ id, name }: Named, colour: string): RatingAxis {
  return { id, label: name, colour };
}

/** The slot of a series, 0 being the first of its chart; slots repeat after four. */
export function slotAt(position: number): Slot {
  return itemAt(slots, position % slots.length);
}

/**
 * The point values of the ratings as a series.
 *
 * @param position 0 for the first series of the chart; it gives the slot.
 */
export function ratingSeries(
  { id, name }: Named,
  ratings: readonly { readonly point: number }[],
  position: number,
  links?: readonly ValueLink[],
): RatingSeries {
  return {
    id,
    label: name,
    values: ratings.map(({ point }) => point),
    slot: slotAt(position),
    links,
  };
}
