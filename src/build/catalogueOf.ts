import type { Catalogue, Check, Criterion, Framework, Requirement, Table } from '../catalogue/catalogue';
import type { CriterionFacts, Facts, FrameworkFacts, RequirementFacts } from '../catalogue/facts';
import type { Id } from '../lib/id';
import { deriveRatings, type Rating } from '../scoring/rating/ratings';
import { checkRequirement } from '../scoring/rating/requirements';
import { levelOf } from './levels';
import { plainFigures } from './plainFigures';

/** log and exp differ in the last bits between engines; what is shipped is rounded, so that all agree. */
const round = (value: number) => Math.round(value * 1e9) / 1e9;

function table<Value>(
  rows: readonly Id[],
  columns: readonly Id[],
  value: (row: Id, column: Id) => Value,
): Table<Value> {
  return Object.fromEntries(
    rows.map((row) => [row, Object.fromEntries(columns.map((column) => [column, value(row, column)]))]),
  );
}

const idsOf = (things: readonly { readonly id: Id }[]) => things.map(({ id }) => id);

/** The latest day on which a source was looked up, `YYYY-MM-DD`. */
export function versionOf({ evidence }: Pick<Facts, 'evidence'>): string {
  return evidence.reduce(
    (latest, record) => (record.status !== 'gap' && record.checked > latest ? record.checked : latest),
    '',
  );
}

/** What a must-have asks of one framework, and what was found. */
function strictCheck(facts: Facts, { rule }: RequirementFacts, framework: Id) {
  if (rule.kind === 'static-typing') {
    const typing = facts.profiles.find((profile) => profile.framework === framework)?.staticTyping.value;
    return {
      passes: typing === 'yes',
      found: typing === 'optional' ? 'optional' : (typing ?? 'nothing found'),
    };
  }
  const records = facts.evidence.filter(
    (record) => record.framework === framework && record.criterion === rule.criterion,
  );
  return checkRequirement(rule, records, facts.models);
}

function check(facts: Facts, requirement: RequirementFacts, framework: Id): Check {
  const { passes, found } = strictCheck(facts, requirement, framework);
  if (passes) return { meets: 'first-party', found };
  const level = levelOf(facts, framework, requirement.id)?.level ?? 'none';
  return { meets: level === 'none' ? null : 'any kept package', found };
}

const framework = ({ icon, ...shown }: FrameworkFacts): Framework => shown;
const criterion = ({ figure, ...shown }: CriterionFacts): Criterion => shown;
const requirement = ({ rule, ...shown }: RequirementFacts): Requirement => shown;

/**
 * Everything that is known, derived from the facts.
 *
 * @throws ScoringError when a rating cannot be derived; see problemsOf for facts that do not fit together.
 */
export function catalogueOf(facts: Facts): Catalogue {
  const frameworks = idsOf(facts.frameworks);
  const rated = idsOf(facts.criteria.filter(({ from }) => from === 'evidence'));
  const derived = new Map(
    deriveRatings(facts.models, facts.evidence, frameworks).map((rating) => [
      `${rating.framework} ${rating.criterion}`,
      rating,
    ]),
  );
  const ratingOf = (of: Id, by: Id): Rating => {
    const rating = derived.get(`${of} ${by}`);
    if (rating === undefined) throw new Error(`There is no rating of ${of} by ${by}`);
    return rating;
  };
  return {
    version: versionOf(facts),
    frameworks: facts.frameworks.map(framework),
    criteria: facts.criteria.map(criterion),
    projectTypes: facts.projectTypes,
    situations: facts.situations,
    languages: facts.languages,
    requirements: facts.requirements.map(requirement),
    ratings: table(frameworks, rated, (of, by) => {
      const { low, point, high } = ratingOf(of, by);
      return [round(low), round(point), round(high)] as const;
    }),
    checks: Object.fromEntries(
      facts.requirements.map((one) => [
        one.id,
        Object.fromEntries(frameworks.map((id) => [id, check(facts, one, id)])),
      ]),
    ),
    figures: Object.fromEntries(
      rated.map((by) => [
        by,
        plainFigures(
          facts,
          by,
          frameworks.map((of) => ratingOf(of, by)),
        ),
      ]),
    ),
  };
}
