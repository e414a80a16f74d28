import { TIE } from '../value/ranking';
import type { Problem } from './problem';

/**
 * Alternatives that nothing tells apart: they tie throughout the space, or their estimates are the same. Other
 * ties have no share of the space: scores that differ anywhere, or one rating that varies on its own, make equal
 * scores an event of probability 0.
 *
 * @returns For each alternative all that nothing tells from it, itself among them.
 */
export function twinsOf(problem: Problem): (readonly number[])[] {
  const groups: number[][] = [];
  const own: number[][] = [];
  for (let a = 0; a < problem.alternatives; a++) {
    let group = groups.find(([leader]) => same(problem, leader as number, a));
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(a);
    own.push(group);
  }
  return own;
}

/** Mean over all that nothing tells from `one`. */
export function meanOf(twins: readonly number[], value: (twin: number) => number): number {
  if (twins.length === 1) return value(twins[0] as number);
  return twins.reduce((sum, twin) => sum + value(twin), 0) / twins.length;
}

function same(problem: Problem, one: number, other: number): boolean {
  const { size, low, point, high, weights, space } = problem;
  let difference = 0;
  let equal = true;
  let tied = true;
  for (let c = 0; c < size; c++) {
    const a = one * size + c;
    const b = other * size + c;
    equal &&= low[a] === low[b] && point[a] === point[b] && high[a] === high[b];
    const lead = (point[a] as number) - (point[b] as number);
    difference += (weights[c] as number) * lead;
    // Scores are ten times the weighted ratings, and some weights of the space are all on one criterion.
    tied &&= low[a] === high[a] && low[b] === high[b] && (space === 'exactly' || 10 * Math.abs(lead) <= TIE);
    if (!equal && !tied) return false;
  }
  return equal || 10 * Math.abs(difference) <= TIE;
}
