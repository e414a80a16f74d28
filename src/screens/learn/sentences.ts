import type { Framework } from '../../catalogue/catalogue';
import type { Id } from '../../lib/id';
import { nameList, sentenceList } from '../../lib/list';
import { nameOf } from '../../lib/lookup';
import type { Evaluation } from '../../model/evaluation';
import type { Standing } from '../../model/standings';
import type { Agreement, Placed } from '../../scoring/value/agreement';

const namesOf = (standings: readonly Pick<Standing, 'alternative'>[]) =>
  nameList(standings.map(({ alternative }) => alternative));

/** Whether the article and our ranking agree, and where the frameworks stand that the article names. */
export function agreementText(
  { agrees, lastPlace, inside, outside }: Agreement<Id>,
  frameworks: readonly Pick<Framework, 'id' | 'name'>[],
): string {
  const placed = (named: readonly Placed<Id>[]) =>
    sentenceList(named.map(({ id, rank }) => `${nameOf(frameworks, id)} (place ${rank})`));
  if (agrees) {
    return `They agree: ${placed(inside)} ${inside.length === 1 ? 'is' : 'are'} within the first ${lastPlace} places of our ranking.`;
  }
  const kept = inside.length === 0 ? '' : `, while ${placed(inside)} ${inside.length === 1 ? 'is' : 'are'}`;
  return `They do not agree: ${placed(outside)} ${outside.length === 1 ? 'is' : 'are'} not within the first ${lastPlace} places of our ranking${kept}.`;
}

/** "Node.js comes first with 9.1 of 10, ahead of Koa.js with 8.9." */
export function comesFirstText<Row extends Pick<Standing, 'alternative' | 'rank'>>(
  ranked: readonly Row[],
  figure: (standing: Row) => string,
  unit: string,
): string {
  const [first] = ranked;
  if (first === undefined) return '';
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const next = ranked[leaders.length];
  const behind = next === undefined ? '' : `, ahead of ${next.alternative.name} with ${figure(next)}`;
  return `${namesOf(leaders)} ${leaders.length === 1 ? 'comes' : 'come'} first with ${figure(first)} ${unit}${behind}.`;
}

/**
 * Says whose range by a criterion reaches into that of the first, so that their order is not settled.
 *
 * @returns Null when the range of the first stands clear of all others.
 */
export function overlapText({ ranked, problem }: Pick<Evaluation, 'ranked' | 'problem'>, criterion: Id) {
  const [first, ...others] = ranked;
  if (first === undefined) return null;
  const range = ({ alternative }: Standing) => problem.rating(alternative.id, criterion);
  const reaching = others.filter((other) => range(other).high >= range(first).low);
  if (reaching.length === 0) return null;
  return `The evidence leaves ranges open: that of ${first.alternative.name} overlaps with ${reaching.length === 1 ? 'that' : 'those'} of ${namesOf(reaching)}, so which of them is first is not settled.`;
}
