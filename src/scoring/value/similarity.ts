import { ScoringError } from '../errors';

/** Another alternative, and how far it is from the one that was asked about. */
export interface Similar {
  /** Its place in the list given. */
  readonly index: number;
  /** 0 for equal ratings; 10 * sqrt(n) at most over n criteria. */
  readonly distance: number;
  /** Its ratings minus those of the one that was asked about, in the order of the criteria. */
  readonly differences: readonly number[];
  /** The criterion of the greatest difference, the first of several. */
  readonly mostDifferent: number;
}

/**
 * The alternatives most like one, by the Euclidean distance between their ratings: all criteria are on the same
 * fixed scale and count alike, so that the answer depends on no one's weights (Sneath & Sokal 1973, Numerical
 * Taxonomy, ch. 4).
 *
 * @param rows One row of ratings per alternative, 0..10, at least one criterion each.
 * @param asked The place of the alternative that is asked about.
 * @param most How many to return.
 * @returns The nearest first; equally near ones in the order given.
 * @throws ScoringError when a rating is not finite, rows differ in length or are empty, or `asked` is no place.
 */
export function mostSimilar(
  rows: readonly (readonly number[])[],
  asked: number,
  most: number,
): readonly Similar[] {
  const own = rows[asked];
  if (own === undefined) throw new ScoringError('asked', `expected a place in the list, got ${asked}`);
  if (own.length === 0) throw new ScoringError(`rows[${asked}]`, 'expected at least one rating');
  rows.forEach((row, index) => {
    if (row.length !== own.length) {
      throw new ScoringError(`rows[${index}]`, `expected ${own.length} ratings, got ${row.length}`);
    }
    if (!row.every(Number.isFinite)) throw new ScoringError(`rows[${index}]`, 'expected finite ratings');
  });
  return rows
    .map((row, index): Similar => {
      const differences = row.map((rating, criterion) => rating - (own[criterion] as number));
      const sizes = differences.map(Math.abs);
      return {
        index,
        distance: Math.sqrt(differences.reduce((sum, difference) => sum + difference * difference, 0)),
        differences,
        mostDifferent: sizes.indexOf(Math.max(...sizes)),
      };
    })
    .filter(({ index }) => index !== asked)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most);
}
