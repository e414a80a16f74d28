import { weakMapMemoize } from 'reselect';
import { type Catalogue, type Criterion, type ProjectType, toneCount } from '../catalogue/catalogue';
import { type Answers, answered, type Decision } from '../decision/decision';

/** The first tone that no shipped criterion has: where those of the person's own begin. There are `toneCount`. */
function firstFreeTone({ criteria }: Catalogue): number {
  return Math.max(0, ...criteria.map(({ tone }) => tone)) + 1;
}

/** Importance of a criterion of the person's own before anything was said about it. */
const OWN_IMPORTANCE = 5;

/** All criteria that there are for this person, in the order of every table and chart: shipped ones, then own ones. */
export const allCriteria = weakMapMemoize(shippedAndOwn);

function shippedAndOwn(catalogue: Catalogue, { own }: Decision['criteria']): readonly Criterion[] {
  const tone = firstFreeTone(catalogue);
  return [
    ...catalogue.criteria,
    ...own.map(
      ({ id, name, worst, best }, index): Criterion => ({
        id,
        name,
        meaning: `Your own: 0 is ${worst}, 10 is ${best}.`,
        from: 'own',
        tone: ((tone + index - 1) % toneCount) + 1,
        importance: OWN_IMPORTANCE,
        since: '',
      }),
    ),
  ];
}

/** Whether a shipped criterion came with a later version of the data than the decision, and nobody let it count. */
function isTooNew(
  { id, since }: Criterion,
  { data, criteria }: Pick<Decision, 'data' | 'criteria'>,
): boolean {
  return since > data && !criteria.on.includes(id);
}

/** Whether what the criterion is rated from has been answered, where it is rated from answers. */
function isAnswered({ from }: Criterion, types: readonly ProjectType[], { languages }: Answers): boolean {
  if (from === 'project-types') return types.length > 0;
  return from !== 'languages' || answered(languages) !== null;
}

/** A criterion that does not count, and why. */
export interface LeftOutCriterion {
  readonly criterion: Criterion;
  readonly because: 'too-new' | 'unanswered' | 'off';
}

/** Why each criterion that is not in force is not. */
export function leftOutCriteria(
  all: readonly Criterion[],
  inForce: readonly Criterion[],
  types: readonly ProjectType[],
  decision: Pick<Decision, 'data' | 'answers' | 'criteria'>,
): readonly LeftOutCriterion[] {
  const reason = (criterion: Criterion): LeftOutCriterion['because'] => {
    if (isTooNew(criterion, decision)) return 'too-new';
    return isAnswered(criterion, types, decision.answers) ? 'off' : 'unanswered';
  };
  return all
    .filter((criterion) => !inForce.includes(criterion))
    .map((criterion) => ({ criterion, because: reason(criterion) }));
}

/** The criteria that count. When every one is switched off, all do: something has to. */
export function criteriaInForce(
  all: readonly Criterion[],
  types: readonly ProjectType[],
  decision: Pick<Decision, 'data' | 'answers' | 'criteria'>,
): readonly Criterion[] {
  const { off } = decision.criteria;
  const counted = all.filter(
    (criterion) => !isTooNew(criterion, decision) && isAnswered(criterion, types, decision.answers),
  );
  const on = counted.filter(({ id }) => !off.includes(id));
  return on.length > 0 ? on : counted;
}
