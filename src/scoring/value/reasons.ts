import { ScoringError } from '../errors';
import { TIE } from './ranking';

/**
 * Why an alternative does well: the criteria on which it gains most on its rivals. In the additive model the
 * difference of two scores is the sum over criteria of 10 * weight * (difference of ratings), so each
 * criterion has its own share of the lead; against several rivals their mean rating is taken.
 *
 * @param ratings One row per alternative, one column per criterion, each 0..10.
 * @param weights One per criterion, 0..1, summing to 1.
 * @param alternative Its row.
 * @param rivals The rows to compare with; the alternative itself among them changes neither choice nor order.
 * @param count How many criteria at most.
 * @returns Indices of criteria with a positive advantage, the largest first; equal ones (within 1e-9) in the
 *   order of the criteria. Empty without a rival.
 * @throws ScoringError when a row does not exist, differs in length from the weights or is not finite.
 */
export function strongestReasons(
  ratings: readonly (readonly number[])[],
  weights: readonly number[],
  alternative: number,
  rivals: readonly number[],
  count = 2,
): number[] {
  const own = rowOf(ratings, weights, alternative, 'alternative');
  const others = rivals.map((rival, index) => rowOf(ratings, weights, rival, `rivals[${index}]`));
  if (others.length === 0) return [];
  const advantages = weights.map((weight, criterion) => {
    const mean = others.reduce((sum, row) => sum + (row[criterion] as number), 0) / others.length;
    return 10 * weight * ((own[criterion] as number) - mean);
  });
  const reasons: number[] = [];
  while (reasons.length < count) {
    const next = largestBeside(advantages, reasons);
    if (next === undefined) break;
    reasons.push(next);
  }
  return reasons;
}

/** The first of the largest positive entries that has not been taken. */
function largestBeside(advantages: readonly number[], taken: readonly number[]): number | undefined {
  let best: number | undefined;
  let largest = 0;
  advantages.forEach((advantage, index) => {
    if (taken.includes(index) || advantage <= largest + TIE) return;
    best = index;
    largest = advantage;
  });
  return best;
}

function rowOf(
  ratings: readonly (readonly number[])[],
  weights: readonly number[],
  index: number,
  argument: string,
): readonly number[] {
  const row = ratings[index];
  if (row === undefined) throw new ScoringError(argument, `no alternative has index ${index}`);
  if (row.length !== weights.length || !row.every(Number.isFinite)) {
    throw new ScoringError(`ratings[${index}]`, `expected ${weights.length} finite ratings`);
  }
  return row;
}
