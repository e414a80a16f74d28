import { ScoringError } from '../errors';
import { TIE } from './ranking';

/** The best alternatives of one service. */
export interface ServiceLead {
  /** Indices of the alternatives with the highest score, in ascending order; several where they tie. */
  readonly first: readonly number[];
  /** Indices of the highest score behind it; empty where all tie. */
  readonly second: readonly number[];
  /** Points of 100 between the two; null without a second. */
  readonly margin: number | null;
}

/** What it costs to use one alternative for every service. */
export interface OneForAll {
  /** Its index. */
  readonly alternative: number;
  /** Points of 100 below the best of each service, 0 or more, in the order of the services. */
  readonly losses: readonly number[];
  /** Their mean. */
  readonly meanLoss: number;
}

/**
 * Who is best for each of several services, and by how much.
 *
 * @param scores One row per service, one column per alternative, each 0..100.
 * @throws ScoringError when there is no alternative, or a row's length differs or a score is not finite.
 */
export function serviceLeads(scores: readonly (readonly number[])[]): ServiceLead[] {
  checkScores(scores);
  return scores.map((row) => {
    const highest = Math.max(...row);
    const first = indicesOf(row, (score) => score >= highest - TIE);
    const behind = row.filter((score) => score < highest - TIE);
    if (behind.length === 0) return { first, second: [], margin: null };
    const next = Math.max(...behind);
    return {
      first,
      second: indicesOf(row, (score) => score >= next - TIE && score < highest - TIE),
      margin: highest - next,
    };
  });
}

/**
 * What each alternative would cost as the only one for all services: the points that it stays below the best
 * of each. With every service counting the same, the least mean loss is the highest mean score, which is the
 * additive value of the set (Keeney & Raiffa 1976) under equal weights.
 *
 * @param scores One row per service, at least one, one column per alternative, each 0..100.
 * @returns One entry per alternative, the least mean loss first; equal ones (within 1e-9) in the order given.
 * @throws ScoringError when there is no service or no alternative, or a row's length differs or a score is
 *   not finite.
 */
export function oneForAll(scores: readonly (readonly number[])[]): OneForAll[] {
  checkScores(scores);
  const [row] = scores;
  if (row === undefined) throw new ScoringError('scores', 'expected at least one service');
  return row
    .map((_, alternative) => {
      const losses = scores.map((one) => Math.max(...one) - (one[alternative] as number));
      const meanLoss = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
      return { alternative, losses, meanLoss };
    })
    .sort((one, other) =>
      Math.abs(one.meanLoss - other.meanLoss) <= TIE
        ? one.alternative - other.alternative
        : one.meanLoss - other.meanLoss,
    );
}

/**
 * The smallest set of kinds that holds one option of every choice: with several equally good alternatives per
 * service, the fewest languages that will do. Exact, by trying all sets from the smallest up.
 *
 * @param choices Each with the kinds that would do, at least one; at most 16 kinds in all.
 * @returns In the order of their first appearance; of several smallest sets the one whose kinds appear first.
 * @throws ScoringError when a choice is empty or there are more than 16 kinds.
 */
export function fewestKinds<Kind extends string>(choices: readonly (readonly Kind[])[]): readonly Kind[] {
  const empty = choices.findIndex((options) => options.length === 0);
  if (empty >= 0) throw new ScoringError(`choices[${empty}]`, 'expected at least one kind');
  const kinds = [...new Set(choices.flat())];
  if (kinds.length > 16) throw new ScoringError('choices', `expected at most 16 kinds, got ${kinds.length}`);
  for (let size = 0; size <= kinds.length; size++) {
    const enough = subsets(kinds, size).find((subset) =>
      choices.every((options) => options.some((kind) => subset.includes(kind))),
    );
    if (enough !== undefined) return enough;
  }
  return kinds;
}

/** All ways to take `size` of the items, in their order. */
function subsets<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}

function indicesOf(row: readonly number[], wanted: (score: number) => boolean): number[] {
  return row.flatMap((score, index) => (wanted(score) ? [index] : []));
}

function checkScores(scores: readonly (readonly number[])[]): void {
  const alternatives = scores[0]?.length ?? 0;
  scores.forEach((row, index) => {
    if (row.length === 0) throw new ScoringError(`scores[${index}]`, 'expected at least one alternative');
    if (row.length !== alternatives || !row.every(Number.isFinite)) {
      throw new ScoringError(`scores[${index}]`, `expected ${alternatives} finite scores`);
    }
  });
}
