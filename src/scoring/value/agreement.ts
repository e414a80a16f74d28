import { ScoringError } from '../errors';

/** An alternative that a claim names, with the place that it takes in a ranking. */
export interface Placed<Id extends string> {
  readonly id: Id;
  /** Standard competition rank, 1 for the first. */
  readonly rank: number;
}

export interface Agreement<Id extends string> {
  readonly agrees: boolean;
  /** The last place that still counts as agreement: one more than there are names. */
  readonly lastPlace: number;
  /** The named ones within that place and those behind it, each in the order of the claim. */
  readonly inside: readonly Placed<Id>[];
  readonly outside: readonly Placed<Id>[];
}

/**
 * Whether a claim that names the best agrees with a ranking: n names agree when each of them is within the
 * first n + 1 places. The one place to spare keeps a near miss from reading as a contradiction. Tied
 * alternatives count with the place that they share.
 *
 * @param named At least one, each once.
 * @param ranks The standard competition rank (1, 2, 2, 4) of every alternative; see `rank`.
 * @throws ScoringError when nobody is named, or when somebody named has no rank of at least 1.
 */
export function agreement<Id extends string>(
  named: readonly Id[],
  ranks: ReadonlyMap<Id, number>,
): Agreement<Id> {
  if (named.length === 0) throw new ScoringError('named', 'expected at least one alternative');
  const placed = named.map((id, index): Placed<Id> => {
    const rank = ranks.get(id);
    if (rank === undefined || !Number.isInteger(rank) || rank < 1) {
      throw new ScoringError(`named[${index}]`, `${id} has no place in the ranking, got ${rank}`);
    }
    return { id, rank };
  });
  const lastPlace = named.length + 1;
  const outside = placed.filter(({ rank }) => rank > lastPlace);
  return {
    agrees: outside.length === 0,
    lastPlace,
    inside: placed.filter(({ rank }) => rank <= lastPlace),
    outside,
  };
}
