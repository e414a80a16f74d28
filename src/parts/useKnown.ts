import type { Catalogue } from '../catalogue/catalogue';
import { knownTo } from '../model/known';
import { useProblem } from '../store/useProblem';

/** What an address can name: the catalogue, with the person's own alternatives and criteria in it. */
export function useKnown(): Catalogue {
  return knownTo(useProblem());
}
