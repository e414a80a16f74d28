import { sentenceList } from '../../../lib/list';
import { count } from '../../../lib/numbers';
import type { Alternative } from '../../../model/alternatives';
import type { Standing } from '../../../model/standings';

export interface Change {
  readonly alternative: Alternative;
  readonly before: Standing;
  readonly after: Standing;
  /** Points of the score, positive when it rose. */
  readonly score: number;
  /** Places gained, negative when lost; in words where there is no place before or after. */
  readonly places: number | 'ruled-out' | 'back' | 'out';
}

/** What became of each alternative of both rankings, in the order of the later one. */
export function changesBetween(before: readonly Standing[], after: readonly Standing[]): readonly Change[] {
  return after.flatMap((later) => {
    const earlier = before.find(({ alternative }) => alternative.id === later.alternative.id);
    if (earlier === undefined) return [];
    return {
      alternative: later.alternative,
      before: earlier,
      after: later,
      score: later.score - earlier.score,
      places: placesBetween(earlier.rank, later.rank),
    };
  });
}

function placesBetween(before: number | null, after: number | null): Change['places'] {
  if (after === null) return before === null ? 'out' : 'ruled-out';
  return before === null ? 'back' : before - after;
}

/** "3 of 10 changed place and 2 were ruled out since you pinned." */
export function changesText(changes: readonly Change[]): string {
  const having = (test: (places: Change['places']) => boolean) =>
    changes.filter(({ places }) => test(places)).length;
  const moved = having((places) => typeof places === 'number' && places !== 0);
  const out = having((places) => places === 'ruled-out');
  const back = having((places) => places === 'back');
  const parts = [
    moved > 0 && `${moved} of ${changes.length} changed place`,
    out > 0 && count(out, 'was ruled out', 'were ruled out'),
    back > 0 && count(back, 'came back in', 'came back in'),
  ].filter((part) => part !== false);
  return parts.length === 0
    ? 'The order is the same as when you pinned it.'
    : `${sentenceList(parts)} since you pinned.`;
}

/** "+2.1", "−0.4", "±0.0" */
export function signed(points: number): string {
  const shown = Math.abs(points).toFixed(1);
  if (shown === '0.0') return '±0.0';
  return `${points > 0 ? '+' : '−'}${shown}`;
}

/** "up 2", "down 1", "same place", "ruled out now" */
export function placesText(places: Change['places']): string {
  if (places === 'out') return 'still ruled out';
  if (places === 'ruled-out') return 'ruled out now';
  if (places === 'back') return 'back in';
  if (places === 0) return 'same place';
  return places > 0 ? `up ${places}` : `down ${-places}`;
}
