import { ScoringError } from '../errors';
import { principalEigenvector } from './eigenvector';

/** A consistency ratio up to this is acceptable (Saaty 1980). */
export const ACCEPTABLE_RATIO = 0.1;

/** Consistency index of random judgements for 1 to 15 criteria (Saaty 1980, The Analytic Hierarchy Process). */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
] as const;

/** How many times as important one criterion is as another. */
export interface Judgement {
  readonly one: number;
  readonly other: number;
  /** Finite and > 0; on Saaty's scale 1/9..9. */
  readonly ratio: number;
}

export interface PairwiseWeights {
  /** In 0..1, summing to 1. */
  readonly weights: number[];
  /** The principal eigenvalue, at least the number of criteria, and equal to it when all judgements agree. */
  readonly lambdaMax: number;
  /** (lambdaMax - n) / (n - 1), 0 for one criterion; null while judgements are missing. */
  readonly consistencyIndex: number | null;
  /** The index by that of random judgements, 0 for up to two criteria; null while judgements are missing. */
  readonly consistencyRatio: number | null;
  /** The judgement furthest from the ratio of the weights, and that ratio; null when all agree (within 1e-9). */
  readonly mostInconsistent: { readonly judgement: Judgement; readonly implied: number } | null;
}

/**
 * Weights from pairwise comparisons: the principal eigenvector of the reciprocal matrix, with the consistency
 * of the judgements. Saaty (1980), The Analytic Hierarchy Process. Missing judgements are left out as Harker
 * (1987), Incomplete pairwise comparisons in the analytic hierarchy process, Mathematical Modelling 9, 837-848:
 * 0 in their place and 1 more on the diagonal for each of a row. Saaty's ratio does not apply to those.
 *
 * @param count How many criteria, 1..15.
 * @param judgements At most one for each pair; together they have to link every criterion with every other.
 * @throws ScoringError for another count, an unknown criterion, a criterion judged against itself, a pair judged
 *   twice, a ratio that is not finite and > 0, or criteria that no chain of judgements links.
 */
export function pairwiseWeights(count: number, judgements: readonly Judgement[]): PairwiseWeights {
  const random = RANDOM_INDEX[count - 1];
  if (random === undefined) throw new ScoringError('count', `expected 1..15 criteria, got ${count}`);
  const matrix = comparisonMatrix(count, judgements);
  const { vector: weights, value: lambdaMax } = principalEigenvector(matrix);
  const complete = judgements.length === (count * (count - 1)) / 2;
  const index = count === 1 ? 0 : Math.max(0, (lambdaMax - count) / (count - 1));
  return {
    weights,
    lambdaMax,
    consistencyIndex: complete ? index : null,
    consistencyRatio: complete ? (random === 0 ? 0 : index / random) : null,
    mostInconsistent: mostInconsistent(judgements, weights),
  };
}

function comparisonMatrix(count: number, judgements: readonly Judgement[]): number[][] {
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  judgements.forEach(({ one, other, ratio }, index) => {
    const row = matrix[one];
    const column = matrix[other];
    const fail = (problem: string) => new ScoringError(`judgements[${index}]`, problem);
    if (row === undefined || column === undefined) throw fail(`expected criteria in 0..${count - 1}`);
    if (one === other) throw fail('a criterion is judged against itself');
    if (row[other] !== 0) throw fail('this pair is judged already');
    if (!(ratio > 0 && Number.isFinite(ratio))) throw fail(`expected a finite ratio > 0, got ${ratio}`);
    row[other] = ratio;
    column[one] = 1 / ratio;
  });
  if (linked(matrix).size < count) {
    throw new ScoringError('judgements', 'expected a chain of judgements between any two criteria');
  }
  matrix.forEach((row, index) => {
    row[index] = row.filter((ratio) => ratio === 0).length;
  });
  return matrix;
}

/** The criteria that some chain of judgements links with the first. */
function linked(matrix: readonly (readonly number[])[]): Set<number> {
  const found = new Set([0]);
  for (const criterion of found) {
    matrix[criterion]?.forEach((ratio, other) => {
      if (ratio !== 0) found.add(other);
    });
  }
  return found;
}

function mostInconsistent(
  judgements: readonly Judgement[],
  weights: readonly number[],
): PairwiseWeights['mostInconsistent'] {
  let worst: PairwiseWeights['mostInconsistent'] = null;
  let most = 1 + 1e-9;
  for (const judgement of judgements) {
    const implied = (weights[judgement.one] as number) / (weights[judgement.other] as number);
    const factor = Math.max(judgement.ratio / implied, implied / judgement.ratio);
    if (factor > most) {
      most = factor;
      worst = { judgement, implied };
    }
  }
  return worst;
}
