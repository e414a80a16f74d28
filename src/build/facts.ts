import { evidence } from '../catalogue/evidence';
import { frameworkIds, ratedCriterionIds } from '../catalogue/ids';
import { allProfiles } from '../catalogue/profiles/all';
import { ratingModels } from '../catalogue/ratingModels';
import { requirements } from '../catalogue/requirements';
import type { Requirement } from '../catalogue/types';
import { deriveRatings, type Rating } from '../scoring/rating/ratings';
import { checkRequirement } from '../scoring/rating/requirements';
import { plainFigure } from './plainFigures';

/** log and exp differ in the last bits between engines; what is shipped is rounded, so that all agree. */
const round = (value: number) => Math.round(value * 1e9) / 1e9;

function byFramework<Value>(value: (framework: (typeof frameworkIds)[number]) => Value) {
  return Object.fromEntries(frameworkIds.map((id) => [id, value(id)]));
}

function check({ rule }: Requirement, framework: string): { passes: boolean; found: string } {
  if (rule.kind === 'static-typing') {
    const typing = allProfiles.find((profile) => profile.framework === framework)?.staticTyping.value;
    return {
      passes: typing === 'yes',
      found: typing === 'optional' ? 'optional' : (typing ?? 'nothing found'),
    };
  }
  const records = evidence.filter((record) => record.framework === framework);
  const { passes, found } = checkRequirement(rule, records, ratingModels);
  return { passes, found };
}

/** Everything that the first screens need of the evidence, so that the evidence itself need not be loaded. */
export function deriveFacts() {
  const derived = deriveRatings(ratingModels, evidence, frameworkIds);
  const ratingOf = (framework: string, criterion: string): Rating => {
    const rating = derived.find((one) => one.framework === framework && one.criterion === criterion);
    if (rating === undefined) throw new Error(`No rating of ${framework} for ${criterion}`);
    return rating;
  };
  return {
    ratings: {
      ratings: byFramework((framework) =>
        Object.fromEntries(
          ratedCriterionIds.map((criterion) => {
            const { low, point, high } = ratingOf(framework, criterion);
            return [criterion, [low, point, high].map(round)];
          }),
        ),
      ),
      checked: evidence
        .map((record) => ('checked' in record ? record.checked : ''))
        .sort()
        .at(-1),
    },
    requirements: {
      requirementChecks: Object.fromEntries(
        requirements.map((requirement) => [
          requirement.id,
          byFramework((framework) => check(requirement, framework)),
        ]),
      ),
    },
    figures: {
      plainFigures: Object.fromEntries(
        ratedCriterionIds.map((criterion) => [
          criterion,
          byFramework((framework) => plainFigure(ratingOf(framework, criterion))),
        ]),
      ),
    },
  };
}
