import { longDate } from '../../lib/dates';
import type { GapRecord } from '../../scoring/rating/evidence';

/** Says of something that it was looked for and not found, with the date and what is known of the reason. */
export function GapText({ record: { date, note } }: { readonly record: Pick<GapRecord, 'date' | 'note'> }) {
  return (
    <>
      Looked for and not found{date !== undefined && `, ${longDate(date)}`}. {note}
    </>
  );
}
