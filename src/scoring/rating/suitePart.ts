import { ScoringError } from '../errors';
import { exp2, log2 } from '../logarithms';
import { type AssessedPart, type PartAssessment, type PartResultBase, showPart } from './combineParts';
import { type CountedRecords, type Input, missingInput } from './countedRecords';
import type { FitPart, SuiteFit } from './evidence';
import { fitTwoWay, type LogCell, type TwoWayFit } from './twoWayFit';

/** What one alternative reached in one suite. */
export interface CellResult extends Input {
  readonly suite: string;
  /** What the reference is fitted to reach in this suite, in the suite's unit. */
  readonly fittedReference: number;
}

/** What the fit says of one alternative when one suite is left out. */
export interface SuiteLeftOut {
  readonly suite: string;
  /** log2 relative to the reference; null when nothing then connects the alternative with it. */
  readonly standing: number | null;
  /** The same as a rating of this part alone, 0..10. */
  readonly rating: number | null;
}

/** Where one alternative stands over all suites, with everything that the standing rests on. */
export interface FitPartResult extends PartResultBase {
  readonly kind: 'fit';
  readonly fit: SuiteFit;
  /**
   * log2 relative to the reference: the mean over the cells of log2(figure / fittedReference).
   * Null without any cell.
   */
  readonly standing: number | null;
  /** 2 to the standing: what the alternative reaches as a share of the reference. */
  readonly share: number | null;
  readonly cells: readonly CellResult[];
  readonly leftOut: readonly SuiteLeftOut[];
}

export interface FittedSuites {
  readonly all: TwoWayFit;
  readonly leftOut: readonly { readonly suite: string; readonly fit: TwoWayFit }[];
}

/**
 * Fits the suites of a part over all counted records, whatever alternatives will be asked for, so that no
 * rating depends on the list at hand.
 *
 * @throws ScoringError when the reference has no figure, when a suite has none, or when suites do not hang
 *   together through common alternatives.
 */
export function fitSuites(part: FitPart, criterion: string, counted: CountedRecords): FittedSuites {
  const { suites, reference } = part.fit;
  const cells = suites.flatMap((suite) =>
    [...counted(criterion, suite)].flatMap(([alternative, { figure }]): LogCell[] =>
      figure === null ? [] : [{ alternative, suite, log2: log2(figure) }],
    ),
  );
  const where = `${criterion} / ${part.id}`;
  if (!cells.some((cell) => cell.alternative === reference)) {
    throw new ScoringError('models', `${where}: the reference ${reference} has no figure in any suite`);
  }
  const all = fitTwoWay(cells, reference);
  for (const suite of suites) {
    if (all.levels.has(suite)) continue;
    throw new ScoringError(
      'records',
      cells.some((cell) => cell.suite === suite)
        ? `${where}: no common alternative connects suite ${suite} with the reference ${reference}`
        : `${where}: suite ${suite} has no figure`,
    );
  }
  return {
    all,
    leftOut: suites.map((suite) => ({
      suite,
      fit: fitTwoWay(
        cells.filter((cell) => cell.suite !== suite),
        reference,
      ),
    })),
  };
}

/** What the fitted suites say of one alternative. */
export function assessSuites(
  part: FitPart,
  criterion: string,
  counted: CountedRecords,
  fitted: FittedSuites,
  alternative: string,
): AssessedPart<FitPartResult> {
  const { fit } = part;
  const standing = fitted.all.standings.get(alternative) ?? null;
  const leftOut = fitted.leftOut.map(({ suite, fit: rest }): SuiteLeftOut => {
    const without = rest.standings.get(alternative) ?? null;
    return { suite, standing: without, rating: without === null ? null : 10 * shareOfScale(without, fit) };
  });
  const assessment = assessStanding(standing, leftOut, fit);
  return {
    weight: part.weight,
    assessment,
    show: (effectiveWeight) => ({
      ...showPart(part, assessment, effectiveWeight),
      kind: 'fit',
      fit,
      standing,
      share: standing === null ? null : exp2(standing),
      cells: fit.suites.map((suite) => ({
        suite,
        ...(counted(criterion, suite).get(alternative) ?? missingInput),
        fittedReference: exp2(fitted.all.levels.get(suite) as number),
      })),
      leftOut,
    }),
  };
}

/**
 * The standing on 0..1: 1 at the reference, less by an equal step with each halving, clamped. The range is
 * that of the fits with each suite left out, and at least the minimum half width either way.
 */
function assessStanding(
  standing: number | null,
  leftOut: readonly SuiteLeftOut[],
  fit: SuiteFit,
): PartAssessment {
  if (standing === null) return { value: null, low: 0, high: 1, leftOut: [] };
  const value = shareOfScale(standing, fit);
  const others = leftOut.flatMap((one) => (one.standing === null ? [] : [shareOfScale(one.standing, fit)]));
  const half = fit.minimumHalfWidth / 10;
  return {
    value,
    low: Math.max(0, Math.min(value - half, ...others)),
    high: Math.min(1, Math.max(value + half, ...others)),
    // The range holds them already.
    leftOut: [],
  };
}

function shareOfScale(standing: number, { halvingsToZero }: SuiteFit): number {
  return Math.min(1, Math.max(0, 1 + standing / halvingsToZero));
}
