import { TIE } from '../ranking';
import { type Decision, type Problem, problemOf } from './problem';
import { drawSamples } from './samples';
import { sortTally } from './sortTally';
import { TEN, tenTally } from './tenTally';
import { twinsOf } from './twins';

export interface Robustness {
  /** `[alternative][rank]`, rank from 0: share of the space in which it takes that rank, 0..1. */
  readonly acceptability: number[][];
  /** How many samples stand behind the shares; 1 where a single point is all there is, which is exact. */
  readonly samples: number;
}

/**
 * Rank acceptability indices of SMAA-2: Lahdelma & Salminen (2001), SMAA-2: stochastic multicriteria
 * acceptability analysis for group decision making, Operations Research 49, 444-454; Tervonen & Lahdelma (2007),
 * Implementing stochastic multicriteria acceptability analysis, European Journal of Operational Research 178,
 * 500-513. Alternatives that tie share the ranks they span equally.
 *
 * The space is sampled with a fixed low-discrepancy sequence: the same decision gives the same digits on every
 * machine. Time grows linearly with samples and criteria.
 *
 * @returns Empty tables without alternatives.
 * @throws ScoringError naming the argument: no criterion, a bad importance, a row of the wrong length, an
 *   estimate that is not finite or not in order, an unknown space, a bad number of samples.
 */
export function analyse(decision: Decision): Robustness {
  const problem = problemOf(decision);
  const { alternatives, space, uncertain } = problem;
  if (alternatives <= 1 || (space === 'exactly' && !uncertain)) return atPoint(problem);

  const tally = alternatives > TEN ? sortTally(alternatives) : tenTally();
  const samples = drawSamples(problem, tally.width, tally.count);
  const acceptability = square(
    alternatives,
    (a, rank) => (tally.counts[a * tally.width + rank] as number) / samples,
  );
  shareAmongTwins(acceptability, twinsOf(problem));
  return { acceptability, samples };
}

/** A single point of the space needs no sampling, and is exact. */
function atPoint(problem: Problem): Robustness {
  const { alternatives, size, point, weights } = problem;
  const scores = Array.from({ length: alternatives }, (_, a) =>
    weights.reduce((sum, weight, c) => sum + 10 * weight * (point[a * size + c] as number), 0),
  );
  const acceptability = scores.map((score) => {
    const better = scores.filter((other) => other - score > TIE).length;
    const tied = scores.filter((other) => Math.abs(other - score) <= TIE).length;
    return scores.map((_, rank) => (rank >= better && rank < better + tied ? 1 / tied : 0));
  });
  return { acceptability, samples: 1 };
}

/** Twins hold neighbouring ranks in every sample, so each is as often in each of them as the mean of all. */
function shareAmongTwins(acceptability: number[][], twins: readonly number[]): void {
  twins.forEach((leader, a) => {
    const members = leader === a ? twins.flatMap((other, index) => (other === a ? [index] : [])) : [];
    if (members.length < 2) return;
    const mean = (acceptability[a] as number[]).map(
      (_, rank) =>
        members.reduce((sum, member) => sum + (acceptability[member]?.[rank] as number), 0) / members.length,
    );
    for (const member of members) acceptability[member] = [...mean];
  });
}

function square(size: number, value: (row: number, column: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => value(row, column)),
  );
}
