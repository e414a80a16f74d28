import { frameworkById } from '../../catalogue/frameworks';
import { type FrameworkId, frameworkIds } from '../../catalogue/ids';
import { sentenceList } from '../../lib/list';
import type { Rating } from '../../scoring/rating/ratings';
import type { FitPartResult } from '../../scoring/rating/suitePart';
import { orderReversals } from '../../scoring/value/orderReversals';

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
  readonly framework: FrameworkId;
  readonly rating: number;
  /** Of the reference, over all suites. */
  readonly share: number;
  /** One per suite; null without a figure. */
  readonly cells: readonly (SuiteCell | null)[];
}

interface Fitted {
  readonly framework: FrameworkId;
  readonly rating: Rating;
  readonly part: FitPartResult;
}

/** The figures of all frameworks in all suites, the best over all first. */
export function suiteRows(ratingOf: (framework: FrameworkId) => Rating): {
  readonly suites: readonly string[];
  readonly rows: readonly SuiteRow[];
} {
  const fitted = frameworkIds.flatMap((framework): readonly Fitted[] => {
    const rating = ratingOf(framework);
    return rating.parts.flatMap((part) => (part.kind === 'fit' ? [{ framework, rating, part }] : []));
  });
  const suites = fitted[0]?.part.fit.suites ?? [];
  const cellOf = ({ cells }: FitPartResult, index: number): SuiteCell | null => {
    const cell = cells[index];
    if (cell === undefined || cell.figure === null) return null;
    const { figure } = cell;
    const better = fitted.filter(({ part }) => (part.cells[index]?.figure ?? 0) > figure);
    return {
      figure,
      share: figure / cell.fittedReference,
      place: better.length + 1,
      unconfirmed: cell.state === 'unconfirmed',
    };
  };
  const rows = fitted.map(({ framework, rating, part }) => ({
    framework,
    rating: rating.point,
    share: part.share ?? 0,
    cells: suites.map((_, index) => cellOf(part, index)),
  }));
  return { suites, rows: rows.sort((one, other) => other.share - one.share) };
}

const nameOf = (id: string) => frameworkById[id as FrameworkId].name;

/** Where each suite puts frameworks in another order than all suites together do. */
export function suiteSentences(
  suites: readonly string[],
  rows: readonly SuiteRow[],
): readonly { readonly suite: string; readonly order: string }[] {
  const overall = new Map<string, number>(rows.map(({ framework, share }) => [framework, share]));
  return suites.map((suite, index) => {
    const figures = new Map<string, number>(
      rows.flatMap(({ framework, cells }): [string, number][] => {
        const cell = cells[index];
        return cell ? [[framework, cell.figure]] : [];
      }),
    );
    const reversals = orderReversals(figures, overall);
    const pairs = reversals.map(({ ahead, behind }) => `${nameOf(ahead)} ahead of ${nameOf(behind)}`);
    return {
      suite,
      order:
        pairs.length === 0
          ? `Its order of ${figures.size} frameworks is that of all suites together.`
          : `Against all suites together it puts ${sentenceList(pairs)}.`,
    };
  });
}
