import { type Decision, isPoint, type Problem, problemOf } from './problem';
import { drawSamples } from './samples';
import { sortTally } from './sortTally';
import { TEN, tenTally } from './tenTally';
import { meanOf, twinsOf } from './twins';

export interface Robustness {
  /** `[alternative][rank]`, rank from 0: share of the space in which it takes that rank, 0..1 and never beyond. */
  readonly acceptability: number[][];
  /** How many samples stand behind the shares; 1 where a single point is all there is, which is exact. */
  readonly samples: number;
}

/**
 * Rank acceptability of SMAA-2: Lahdelma & Salminen (2001), SMAA-2: stochastic
 * multicriteria acceptability analysis for group decision making, Operations Research 49, 444-454; Tervonen &
 * Lahdelma (2007), Implementing stochastic multicriteria acceptability analysis, European Journal of
 * Operational Research 178, 500-513. Alternatives that tie share the ranks they span equally.
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
  const { alternatives } = problem;
  if (alternatives <= 1 || isPoint(problem)) return atPoint(problem);

  const tally = alternatives > TEN ? sortTally(alternatives) : tenTally();
  const samples = drawSamples(problem, tally.width, tally.count);
  const shares = square(
    alternatives,
    (a, rank) => (tally.counts[a * tally.width + rank] as number) / samples,
  );
  return { acceptability: inOriginalOrder(shareAmongTwins(shares, problem), problem), samples };
}

/** A single point of the space needs no sampling, and is exact. */
function atPoint(problem: Problem): Robustness {
  const shares = square(problem.alternatives, (a, rank) => (a === rank ? 1 : 0));
  return {
    acceptability: inOriginalOrder(shareAmongTwins(shares, problem), problem),
    samples: 1,
  };
}

/** Those that tie hold neighbouring ranks in every sample, so each takes each of them as often as their mean. */
function shareAmongTwins(shares: readonly number[][], problem: Problem): number[][] {
  const twins = twinsOf(problem);
  return shares.map((row, a) =>
    row.map((_, rank) => meanOf(twins[a] as readonly number[], (twin) => shares[twin]?.[rank] as number)),
  );
}

function inOriginalOrder(rows: readonly number[][], { order }: Problem): number[][] {
  const sorted = new Array<number[]>(rows.length);
  rows.forEach((row, place) => {
    sorted[order[place] as number] = row;
  });
  return sorted;
}

function square(size: number, value: (row: number, column: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => value(row, column)),
  );
}
