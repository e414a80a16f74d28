import type { Facts } from '../catalogue/facts';
import { ScoringError } from '../scoring/errors';
import { catalogueOf } from './catalogueOf';
import { problemsOfAnswers } from './problems/answers';
import { problemsOfCriteria } from './problems/criteria';
import { problemsOfFrameworks } from './problems/frameworks';
import { problemsOfIds } from './problems/ids';
import { problemsOfModels } from './problems/models';
import { problemsOfProfiles } from './problems/profiles';
import { problemsOfRecords } from './problems/records';
import { problemsOfRequirements } from './problems/requirements';

/** Says why ratings, checks or figures cannot be derived from facts that fit together. */
function problemsOfDerivation(facts: Facts): readonly string[] {
  try {
    catalogueOf(facts);
    return [];
  } catch (error) {
    if (error instanceof ScoringError) return [error.message];
    throw error;
  }
}

/** Says in a sentence each what keeps the facts from being a catalogue; nothing when they fit together. */
export function problemsOf(facts: Facts): readonly string[] {
  const problems = [
    problemsOfIds,
    problemsOfFrameworks,
    problemsOfCriteria,
    problemsOfModels,
    problemsOfAnswers,
    problemsOfRequirements,
    problemsOfRecords,
    problemsOfProfiles,
  ].flatMap((check) => check(facts));
  return problems.length > 0 ? problems : problemsOfDerivation(facts);
}
