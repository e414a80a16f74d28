import type { Facts } from '../catalogue/facts';
import type { Id } from '../lib/id';
import { ScoringError } from '../scoring/errors';
import type { IndicatorResult } from '../scoring/rating/indicatorPart';
import type { Rating } from '../scoring/rating/ratings';

/** What counts as having a thing: built in or a first-party add-on, a full step, a free choice. */
const HAS = 0.9;

const indicatorsOf = (rating: Rating): readonly IndicatorResult[] =>
  rating.parts.flatMap((part) => (part.kind === 'indicators' ? part.indicators : []));

function figureOf(rating: Rating, id: string): number {
  const indicators = indicatorsOf(rating);
  if (id === 'has') return indicators.filter(({ scaled }) => (scaled ?? 0) >= HAS).length;
  if (id === 'of') return indicators.length;
  const value = indicators.find((indicator) => indicator.id === id)?.figure;
  if (typeof value !== 'number') {
    throw new ScoringError('rating', `${rating.framework} has no figure for ${id} to show in plain words`);
  }
  return value;
}

/** What stands in the place of `{name}` in the words of a figure. */
const placeholder = /\{([^}]+)\}/g;

/** The names in the words of a figure: indicators, or `has` and `of`. */
export function placeholdersOf(words: string): readonly string[] {
  return [...words.matchAll(placeholder)].flatMap(([, name]) => name ?? []);
}

const filled = (words: string, rating: Rating) =>
  words.replace(placeholder, (_, name: string) => figureOf(rating, name).toLocaleString('en'));

/** What a framework reaches over all benchmark suites, and of whose. */
function shareOf(rating: Rating) {
  const [part] = rating.parts.flatMap((one) => (one.kind === 'fit' ? one : []));
  if (part === undefined || part.share === null) return undefined;
  return { share: part.share, reference: part.fit.reference, of: part.title.toLowerCase() };
}

/** Says "highest" of the highest alone, and measures everybody else by the reference. */
function shareInWords(rating: Rating, highest: number, nameOf: (id: Id) => string): string {
  const own = shareOf(rating);
  if (own === undefined) throw new ScoringError('rating', `${rating.framework} has no fitted throughput`);
  const { share, reference, of } = own;
  const isReference = rating.framework === reference;
  if (share === highest) {
    const times = isReference ? '' : `, ${share.toFixed(2)} times that of ${nameOf(reference)}`;
    return `the highest ${of}${times}`;
  }
  if (isReference) return `the ${of} that the others are measured by`;
  return share > 1
    ? `about ${share.toFixed(2)} times the ${of} of ${nameOf(reference)}`
    : `about ${share.toFixed(2)} of the ${of} of ${nameOf(reference)}`;
}

/**
 * One plain figure behind each rating by a criterion, such as "13 of 14 protections included", by framework.
 *
 * @param ratings Those of all frameworks by that criterion.
 * @throws ScoringError when a framework has no such figure.
 */
export function plainFigures(
  { criteria, frameworks }: Pick<Facts, 'criteria' | 'frameworks'>,
  criterion: Id,
  ratings: readonly Rating[],
): Readonly<Record<Id, string>> {
  const names = new Map(frameworks.map(({ id, name }) => [id, name]));
  const words = criteria.find(({ id }) => id === criterion)?.figure;
  const shares = ratings.flatMap((rating) => shareOf(rating)?.share ?? []);
  const inWords = (rating: Rating) =>
    words === undefined && shares.length > 0
      ? shareInWords(rating, Math.max(...shares), (id) => names.get(id) ?? id)
      : filled(words ?? '{has} of {of} counted things are there', rating);
  return Object.fromEntries(ratings.map((rating) => [rating.framework, inWords(rating)]));
}
