/** One alternative that a suite puts ahead of another, against the order over all suites. */
export interface Reversal {
  readonly ahead: string;
  readonly behind: string;
}

/**
 * Where the order inside one suite is not the order over all: the pairs that the suite ranks the other way round
 * (the discordant pairs of Kendall 1938, Biometrika 30). Equal figures are in neither order.
 *
 * @param figures What each alternative reached in the suite, greater is better.
 * @param overall Where each stands over all suites, greater is better; who is missing here is left out.
 * @returns Those ahead in the suite first, by their figure.
 */
export function orderReversals(
  figures: ReadonlyMap<string, number>,
  overall: ReadonlyMap<string, number>,
): readonly Reversal[] {
  const entries = [...figures]
    .flatMap(([id, figure]) => {
      const standing = overall.get(id);
      return standing === undefined ? [] : [{ id, figure, standing }];
    })
    .sort((one, other) => other.figure - one.figure);
  return entries.flatMap((one, place) =>
    entries
      .slice(place + 1)
      .filter((other) => other.figure < one.figure && other.standing > one.standing)
      .map((other) => ({ ahead: one.id, behind: other.id })),
  );
}
