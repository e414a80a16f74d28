import type { Standing } from '../../../model/standings';

/**
 * "1", "2, tied" or "ruled out".
 *
 * @param ranked Those that are not ruled out.
 */
export function placeText({ alternative, rank }: Standing, ranked: readonly Standing[]): string {
  if (rank === null) return 'ruled out';
  const tied = ranked.some((other) => other.rank === rank && other.alternative.id !== alternative.id);
  return tied ? `${rank}, tied` : String(rank);
}
