import type { Catalogue } from '../catalogue/catalogue';
import type { Facts } from '../catalogue/facts';
import { catalogueOf } from './catalogueOf';
import { problemsOf } from './problems';
import { shippedFacts } from './shippedFacts';

/** Where the catalogue of a version is kept, below the folder of the project. */
export function keptPath(version: string): string {
  return `src/catalogue/versions/${version}.json`;
}

/** A catalogue as text, one value a line, so that a difference shows what changed. */
export function keptText(catalogue: Catalogue): string {
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

/**
 * The file that keeps the present version for decisions that were made with it.
 *
 * @throws Error with a sentence for everything that keeps the facts from being a catalogue.
 */
export function presentFile(facts: Facts = shippedFacts): { readonly path: string; readonly text: string } {
  const problems = problemsOf(facts);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const catalogue = catalogueOf(facts);
  return { path: keptPath(catalogue.version), text: keptText(catalogue) };
}
