import { ScoringError } from '../errors';

/** How well a team knows a language. */
export type Familiarity = 'well' | 'some' | 'no';

/**
 * Project fit: ten times the share of the chosen project types that name the framework as ideal.
 *
 * @param chosenTypes At least one; without a chosen type the criterion does not exist.
 * @returns 0..10
 * @throws ScoringError when no type is chosen.
 */
export function projectFitRating(
  framework: string,
  chosenTypes: readonly { readonly fits: readonly { readonly framework: string }[] }[],
): number {
  if (chosenTypes.length === 0) throw new ScoringError('chosenTypes', 'expected at least one project type');
  const naming = chosenTypes.filter(({ fits }) => fits.some((fit) => fit.framework === framework));
  return (10 * naming.length) / chosenTypes.length;
}

const familiarityRatings: Readonly<Record<Familiarity, number>> = { well: 10, some: 5, no: 0 };

/**
 * Team fit: 10 when the team knows the framework's language well, 5 when some, 0 when not. Where a framework
 * can be written in several languages, the one that the team knows best counts.
 *
 * @returns 0, 5 or 10
 */
export function teamFitRating(familiarity: Familiarity, ...furtherLanguages: readonly Familiarity[]): number {
  return Math.max(...[familiarity, ...furtherLanguages].map((known) => familiarityRatings[known]));
}
