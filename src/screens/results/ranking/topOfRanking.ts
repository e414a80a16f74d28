import { nameList } from '../../../lib/list';
import type { Standing } from '../../../model/standings';

/** How many of the ranking are overlaid on one radar: with more, lines hide each other. */
export const MOST_OVERLAID = 3;

/** The best of the ranking, and who shares the last drawn place without being drawn. */
export function topOfRanking(ranked: readonly Standing[]): {
  readonly drawn: readonly Standing[];
  readonly alsoTied: readonly Standing[];
} {
  const drawn = ranked.slice(0, MOST_OVERLAID);
  const last = drawn.at(-1);
  return { drawn, alsoTied: ranked.slice(MOST_OVERLAID).filter(({ rank }) => rank === last?.rank) };
}

export function headingText(drawn: number): string {
  if (drawn >= MOST_OVERLAID) return 'The top three on one scale';
  return drawn === 2 ? 'The two that are left, on one scale' : 'The one that is left, on a fixed scale';
}

/** Empty when nobody is left out. */
export function alsoTiedText(alsoTied: readonly Standing[]): string {
  if (alsoTied.length === 0) return '';
  const names = nameList(alsoTied.map(({ alternative }) => alternative));
  return `${names} ${alsoTied.length === 1 ? 'shares' : 'share'} the last of these places; three lines are all that can be told apart here.`;
}
