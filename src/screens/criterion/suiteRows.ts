import { sentenceList } from '../../lib/list';
import { nameOf } from '../../lib/lookup';
import type { Alternative } from '../../model/alternatives';
import type { Rating } from '../../scoring/rating/ratings';
import type { FitPartResult } from '../../scoring/rating/suitePart';
import { orderReversals } from '../../scoring/value/orderReversals';

/** What one alternative reached in one suite. */
export interface SuiteCell {
  /** In the unit of the suite. */
  readonly figure: number;
  /** Of what the reference is fitted to reach. */
  readonly share: number;
  /** Within the suite, 1 for the best. */
  readonly place: number;
  readonly unconfirmed: boolean;
}

export interface SuiteRow {
  readonly alternative: Alternative;
  readonly rating: number;
  /** Of the reference, over all suites. */
  readonly share: number;
  /** By suite, only those in which it has a figure. */
  readonly cells: ReadonlyMap<string, SuiteCell>;
}

interface Fitted {
  readonly alternative: Alternative;
  readonly rating: Rating;
  readonly part: FitPartResult;
}

function figureIn({ cells }: FitPartResult, suite: string): number | null {
  return cells.find((cell) => cell.suite === suite)?.figure ?? null;
}

function cellsOf({ cells }: FitPartResult, all: readonly Fitted[]): ReadonlyMap<string, SuiteCell> {
  return new Map(
    cells.flatMap(({ suite, figure, fittedReference, state }): [string, SuiteCell][] => {
      if (figure === null) return [];
      const better = all.filter(({ part }) => (figureIn(part, suite) ?? 0) > figure);
      const place = better.length + 1;
      return [
        [suite, { figure, share: figure / fittedReference, place, unconfirmed: state === 'unconfirmed' }],
      ];
    }),
  );
}

/**
 * The figures of all alternatives in all suites, the best over all first.
 *
 * @param ratingOf The derived rating; an alternative without one, or whose rating rests on no suite, has no row.
 */
export function suiteRows(
  alternatives: readonly Alternative[],
  ratingOf: (alternative: Alternative) => Rating | null,
): { readonly suites: readonly string[]; readonly rows: readonly SuiteRow[] } {
  const fitted = alternatives.flatMap((alternative): readonly Fitted[] => {
    const rating = ratingOf(alternative);
    return (rating?.parts ?? []).flatMap((part) =>
      rating !== null && part.kind === 'fit' ? [{ alternative, rating, part }] : [],
    );
  });
  const rows = fitted.map(({ alternative, rating, part }) => ({
    alternative,
    rating: rating.point,
    share: part.share ?? 0,
    cells: cellsOf(part, fitted),
  }));
  return {
    suites: fitted[0]?.part.fit.suites ?? [],
    rows: rows.sort((one, other) => other.share - one.share),
  };
}

/** Where each suite puts alternatives in another order than all suites together do. */
export function suiteSentences(
  suites: readonly string[],
  rows: readonly SuiteRow[],
): readonly { readonly suite: string; readonly order: string }[] {
  const overall = new Map(rows.map(({ alternative, share }) => [alternative.id, share]));
  const named = rows.map(({ alternative }) => alternative);
  return suites.map((suite) => {
    const figures = new Map(
      rows.flatMap(({ alternative, cells }): [string, number][] => {
        const cell = cells.get(suite);
        return cell ? [[alternative.id, cell.figure]] : [];
      }),
    );
    const pairs = orderReversals(figures, overall).map(
      ({ ahead, behind }) => `${nameOf(named, ahead)} ahead of ${nameOf(named, behind)}`,
    );
    return {
      suite,
      order:
        pairs.length === 0
          ? `Its order of ${figures.size} frameworks is that of all suites together.`
          : `Against all suites together it puts ${sentenceList(pairs)}.`,
    };
  });
}
