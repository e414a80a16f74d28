import { TIE } from '../value/ranking';
import { real } from './entries';
import type { Layout } from './layout';

/**
 * Groups alternatives that nothing tells apart: they tie throughout the space, or their estimates are the same.
 * Other ties have no share of the space: scores that differ anywhere, or one rating that varies on its own, make
 * equal scores an event of probability 0.
 *
 * @returns For each alternative its group, itself among them, in ascending order.
 */
export function twinsOf(layout: Layout): (readonly number[])[] {
  const groups: { readonly leader: number; readonly members: number[] }[] = [];
  return Array.from({ length: layout.alternatives }, (_, a) => {
    const known = groups.find(({ leader }) => same(layout, leader, a));
    if (known !== undefined) {
      known.members.push(a);
      return known.members;
    }
    const members = [a];
    groups.push({ leader: a, members });
    return members;
  });
}

/** The mean of a value over a group of twins, which each of them then has. */
export function meanOf(twins: readonly number[], value: (twin: number) => number): number {
  return twins.reduce((sum, twin) => sum + value(twin), 0) / twins.length;
}

function same({ size, low, point, high, weights, space }: Layout, one: number, other: number): boolean {
  let difference = 0;
  let equal = true;
  let tied = true;
  for (let c = 0; c < size; c++) {
    const a = one * size + c;
    const b = other * size + c;
    equal &&= low[a] === low[b] && point[a] === point[b] && high[a] === high[b];
    const lead = real(point, a) - real(point, b);
    difference += real(weights, c) * lead;
    // Scores are ten times the weighted ratings, and some weights of the space are all on one criterion.
    tied &&= low[a] === high[a] && low[b] === high[b] && (space === 'exactly' || 10 * Math.abs(lead) <= TIE);
    if (!equal && !tied) return false;
  }
  return equal || 10 * Math.abs(difference) <= TIE;
}
