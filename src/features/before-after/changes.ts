import type { Framework } from '../../data/types';
import type { Standing } from '../../store/selectors/ranking';

export interface Change {
  readonly framework: Framework;
  readonly before: Standing;
  readonly after: Standing;
  /** Points of the score, positive when it rose. */
  readonly score: number;
  /** Places gained, negative when lost; null when it is ruled out on either side. */
  readonly places: number | null;
}

/** What became of each framework between two rankings, in the order of the later one. */
export function changesBetween(before: readonly Standing[], after: readonly Standing[]): readonly Change[] {
  return after.flatMap((later) => {
    const earlier = before.find(({ framework }) => framework.id === later.framework.id);
    if (earlier === undefined) return [];
    return {
      framework: later.framework,
      before: earlier,
      after: later,
      score: later.score - earlier.score,
      places: earlier.rank === null || later.rank === null ? null : earlier.rank - later.rank,
    };
  });
}

/** "+2.1", "−0.4", "±0.0" */
export function signed(points: number): string {
  const shown = Math.abs(points).toFixed(1);
  if (shown === '0.0') return '±0.0';
  return `${points > 0 ? '+' : '−'}${shown}`;
}

/** "up 2", "down 1", "same place" */
export function placesText(places: number | null): string {
  if (places === null) return 'not comparable';
  if (places === 0) return 'same place';
  return places > 0 ? `up ${places}` : `down ${-places}`;
}
