import { longDate } from '../lib/dates';
import type { PartialDate } from '../scoring/rating/evidence';

/** A date as exact as it is known, in words. */
export function Day({ date }: { readonly date: PartialDate }) {
  return <time dateTime={date}>{longDate(date)}</time>;
}
