import { frameworkById } from '../../catalogue/frameworks';
import type { FrameworkId } from '../../catalogue/ids';
import { sentenceList } from '../../lib/list';
import type { Standing } from '../../model/ranking';
import type { Agreement, Placed } from '../../scoring/value/agreement';

const placed = (named: readonly Placed<FrameworkId>[]) =>
  sentenceList(named.map(({ id, rank }) => `${frameworkById[id].name} (place ${rank})`));

/** Whether the article and our ranking agree, and where those stand that it names. */
export function agreementText({ agrees, lastPlace, inside, outside }: Agreement<FrameworkId>): string {
  if (agrees) {
    return `They agree: ${placed(inside)} ${inside.length === 1 ? 'is' : 'are'} within the first ${lastPlace} places of our ranking.`;
  }
  const kept = inside.length === 0 ? '' : `, while ${placed(inside)} ${inside.length === 1 ? 'is' : 'are'}`;
  return `They do not agree: ${placed(outside)} ${outside.length === 1 ? 'is' : 'are'} not within the first ${lastPlace} places of our ranking${kept}.`;
}

/** "Node.js comes first with 9.1 of 10, ahead of Koa.js with 8.9." */
export function leadSentence(
  ranked: readonly Standing[],
  figure: (standing: Standing) => string,
  unit: string,
): string {
  const [first] = ranked;
  if (first === undefined) return '';
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const names = sentenceList(leaders.map(({ framework }) => framework.name));
  const next = ranked[leaders.length];
  const behind = next === undefined ? '' : `, ahead of ${next.framework.name} with ${figure(next)}`;
  return `${names} ${leaders.length === 1 ? 'comes' : 'come'} first with ${figure(first)} ${unit}${behind}.`;
}

/**
 * Whose range reaches into that of the first, so that their order is not settled; null when the first stands clear.
 *
 * @param column Of the criterion, among the ratings of each.
 */
export function overlapSentence(ranked: readonly Standing[], column: number): string | null {
  const [first, ...others] = ranked;
  const low = first?.ratings[column]?.low ?? 0;
  const reaching = others.filter(({ ratings }) => (ratings[column]?.high ?? 0) >= low);
  if (first === undefined || reaching.length === 0) return null;
  const names = sentenceList(reaching.map(({ framework }) => framework.name));
  return `The evidence leaves ranges open: that of ${first.framework.name} overlaps with ${reaching.length === 1 ? 'that' : 'those'} of ${names}, so which of them is first is not settled.`;
}
