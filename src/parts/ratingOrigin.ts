import type { Rating } from '../model/ratings';

/** Says of a rating that neither evidence nor an answer stands behind it; null where one does. */
export function ratingOrigin({ from }: Rating): string | null {
  if (from === 'own') return 'your own rating';
  return from === 'unknown' ? 'not known' : null;
}
