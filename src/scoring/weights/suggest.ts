import { ScoringError } from '../errors';

/**
 * Suggested importances for several project types at once: the mean per criterion, rounded to tenths.
 *
 * @param profiles At least one, all with the same criteria; each importance finite and >= 0.
 * @throws ScoringError when there is no profile, when the criteria differ, or when an importance is negative,
 *   infinite or not a number.
 */
export function averageImportances(
  profiles: readonly Readonly<Record<string, number>>[],
): Record<string, number> {
  const [first] = profiles;
  if (first === undefined) throw new ScoringError('profiles', 'expected at least one profile');
  const criteria = Object.keys(first);
  for (const [index, profile] of profiles.entries()) checkProfile(profile, criteria, `profiles[${index}]`);
  return Object.fromEntries(
    criteria.map((criterion) => {
      const sum = profiles.reduce((total, profile) => total + (profile[criterion] as number), 0);
      return [criterion, toTenths(sum / profiles.length)];
    }),
  );
}

function checkProfile(
  profile: Readonly<Record<string, number>>,
  criteria: readonly string[],
  argument: string,
): void {
  if (
    Object.keys(profile).length !== criteria.length ||
    !criteria.every((id) => Object.hasOwn(profile, id))
  ) {
    throw new ScoringError(argument, `expected importances for ${criteria.join(', ')}`);
  }
  for (const [criterion, importance] of Object.entries(profile)) {
    if (Number.isFinite(importance) && importance >= 0) continue;
    throw new ScoringError(argument, `${criterion}: expected a finite number >= 0, got ${importance}`);
  }
}

/** Halves go up, also where binary fractions put them a hair below. */
function toTenths(value: number): number {
  return Math.round(value * 10 + 1e-9) / 10;
}
