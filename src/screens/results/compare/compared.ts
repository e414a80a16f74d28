import { nameList } from '../../../lib/list';
import type { Alternative } from '../../../model/alternatives';
import { LEAST_COMPARED } from '../../../routes/resultsView';

/** How many of the ranking are compared while nothing is chosen. */
export const LEADERS_COMPARED = 2;

/**
 * Who is compared: the choice, or without one the first of the ranking.
 *
 * @param ranked Those that are not ruled out, the best first.
 */
export function comparedNow(
  choice: readonly Alternative[] | null,
  ranked: readonly Alternative[],
): readonly Alternative[] {
  return choice ?? ranked.slice(0, LEADERS_COMPARED);
}

/**
 * Who is compared or what is missing, in one or two sentences.
 *
 * @param rulesOut What leaves the others out, after "your".
 */
export function comparedText(
  choice: readonly Alternative[] | null,
  ranked: readonly Alternative[],
  rulesOut = 'must-haves',
): string {
  const compared = comparedNow(choice, ranked);
  const names = nameList(compared);
  if (choice === null) {
    if (compared.length >= LEAST_COMPARED) {
      return `Until you choose, the first two of your ranking are compared: ${names}.`;
    }
    const left = compared.length === 0 ? 'nobody' : `only ${names}`;
    return `Your ${rulesOut} leave ${left} in the ranking. Choose two to four to compare; those that are ruled out can be compared as well.`;
  }
  if (compared.length === 0) return 'Nothing is chosen. Choose two to four to compare.';
  if (compared.length < LEAST_COMPARED)
    return `Only ${names} is chosen. Choose at least one more to compare.`;
  return `Compared: ${names}.`;
}
