import { TIE } from '../ranking';
import type { Problem } from './problem';

/**
 * Alternatives that tie throughout the space, by their first member. Other ties have no share of it: two scores
 * that differ anywhere, or one rating that varies, make equal scores an event of probability 0.
 *
 * @returns For each alternative the first one that it always ties with, itself where there is none.
 */
export function twinsOf(problem: Problem): number[] {
  const leaders: number[] = [];
  for (let a = 0; a < problem.alternatives; a++) {
    const leader = leaders.find((one, index) => one === index && alwaysTied(problem, one, a));
    leaders.push(leader ?? a);
  }
  return leaders;
}

function alwaysTied(problem: Problem, one: number, other: number): boolean {
  const { size, low, point, high, weights, space } = problem;
  let difference = 0;
  for (let c = 0; c < size; c++) {
    const a = one * size + c;
    const b = other * size + c;
    if (low[a] !== high[a] || low[b] !== high[b]) return false;
    const lead = (point[a] as number) - (point[b] as number);
    // Scores are ten times the weighted ratings, and some weights of the space are all on one criterion.
    if (space !== 'exactly' && 10 * Math.abs(lead) > TIE) return false;
    difference += (weights[c] as number) * lead;
  }
  return 10 * Math.abs(difference) <= TIE;
}
