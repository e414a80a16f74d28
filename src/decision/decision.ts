import * as v from 'valibot';
import { criterionIds, languageIds, projectTypeIds, requirementIds } from '../catalogue/ids';
import type { Familiarity } from '../scoring/rating/fit';

export const familiarities = ['well', 'some', 'no'] as const satisfies readonly Familiarity[];

export const MOST_PROJECT_TYPES = 3;
export const HIGHEST_IMPORTANCE = 10;

/** How sure a person is of the importances: which other weights are thought possible. */
export const weightSpaces = ['exactly', 'roughly', 'order', 'anything'] as const;
export type WeightSpaceId = (typeof weightSpaces)[number];

const unique = <Item>(items: readonly Item[]) => new Set(items).size === items.length;

/** Not sure is an answer; null means that the question was not answered yet. */
function answer<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.nullable(v.union([v.literal('not-sure'), schema]));
}

const importance = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(HIGHEST_IMPORTANCE));

const decisionSchema = v.strictObject({
  /** One to three of what is being built. */
  projectTypes: answer(
    v.pipe(
      v.array(v.picklist(projectTypeIds)),
      v.minLength(1),
      v.maxLength(MOST_PROJECT_TYPES),
      v.check(unique),
      v.readonly(),
    ),
  ),
  /** A language left out of an answered question counts as not known. */
  team: answer(v.pipe(v.record(v.picklist(languageIds), v.picklist(familiarities)), v.readonly())),
  mustHaves: answer(v.pipe(v.array(v.picklist(requirementIds)), v.check(unique), v.readonly())),
  /** 0..10, only those set by hand; the others follow the suggestions. */
  importances: v.pipe(v.record(v.picklist(criterionIds), importance), v.readonly()),
  /** How sure the importances are. */
  weightSpace: v.picklist(weightSpaces),
  /** Whether the ranges of the ratings count when it is asked how sure the answer is. */
  evidenceRanges: v.boolean(),
});

/** The answers of one person: inputs only, nothing computed. */
export type Decision = Readonly<v.InferOutput<typeof decisionSchema>>;

export const emptyDecision: Decision = {
  projectTypes: null,
  team: null,
  mustHaves: null,
  importances: {},
  weightSpace: 'roughly',
  evidenceRanges: true,
};

/** The decision in `input`, or a sentence that says what is wrong with it. */
export function parseDecision(input: unknown): { decision: Decision } | { problem: string } {
  const result = v.safeParse(decisionSchema, input, { abortEarly: true });
  if (result.success) return { decision: result.output };
  const issue = result.issues[0];
  const path = v.getDotPath(issue) ?? 'decision';
  return { problem: `${path}: expected ${issue.expected ?? 'something else'}, got ${issue.received}` };
}
