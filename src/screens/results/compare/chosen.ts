import { frameworks } from '../../../catalogue/frameworks';
import { byId, type Id } from '../../../lib/id';
import { sentenceList } from '../../../lib/list';
import { LEAST_COMPARED } from '../../../routes/resultsView';

/** How many of the ranking are compared while nothing is chosen. */
export const LEADERS_COMPARED = 2;

/**
 * What is compared: the choice, or without one the first of the ranking.
 *
 * @param ranked Those that are not ruled out, the best first.
 */
export function comparedNow(compare: readonly Id[] | null, ranked: readonly Id[]): readonly Id[] {
  return compare ?? ranked.slice(0, LEADERS_COMPARED);
}

const namesOf = (ids: readonly Id[]) => sentenceList(ids.map((id) => byId(frameworks, id).name));

/** What is compared or what is missing, in one or two sentences. */
export function comparedText(compare: readonly Id[] | null, ranked: readonly Id[]): string {
  const compared = comparedNow(compare, ranked);
  const names = namesOf(compared);
  if (compare === null) {
    if (compared.length >= LEAST_COMPARED) {
      return `Until you choose, the first two of your ranking are compared: ${names}.`;
    }
    const left = compared.length === 0 ? 'nobody' : `only ${names}`;
    return `Your must-haves leave ${left} in the ranking. Choose two to four to compare; those that are ruled out can be compared as well.`;
  }
  if (compared.length === 0) return 'Nothing is chosen. Choose two to four to compare.';
  if (compared.length < LEAST_COMPARED)
    return `Only ${names} is chosen. Choose at least one more to compare.`;
  return `Compared: ${names}.`;
}
