import type { Standing } from '../../../model/ranking';

/**
 * "1", "2, tied" or "ruled out".
 *
 * @param ranked Those that are not ruled out.
 */
export function placeText({ framework, rank }: Standing, ranked: readonly Standing[]): string {
  if (rank === null) return 'ruled out';
  const tied = ranked.some((other) => other.rank === rank && other.framework.id !== framework.id);
  return tied ? `${rank}, tied` : String(rank);
}
