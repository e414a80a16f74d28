import * as v from 'valibot';
import { frameworkKinds, mustHaveLevels } from '../catalogue/catalogue';
import {
  type Decision,
  familiarities,
  HIGHEST_IMPORTANCE,
  MOST_OWN_ALTERNATIVES,
  MOST_OWN_CRITERIA,
  MOST_PROJECT_TYPES,
  priorityMethods,
  weightSpaces,
} from './decision';

/** Longest list of ids, and most entries by id: far more than any catalogue has. */
export const MOST_IDS = 64;
/** All pairs of 20 criteria, and all ratings of 24 alternatives by 20 criteria. */
export const MOST_PAIRS = 190;
export const MOST_RATINGS = 480;
const LONGEST_NAME = 40;
const LONGEST_TEXT = 500;
const LONGEST_LINK = 2000;

/** A check whose message follows "expected". */
const text = (test: (value: string) => boolean, expected: string) =>
  v.pipe(v.string(), v.check(test, expected));
const number = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.check((value) => value >= low && value <= high, `${low} to ${high}`),
  );

/**
 * Ids are open: one that this version does not know is kept. `constructor` is refused because every object answers to
 * it; the other such names have a capital or begin with `_`.
 */
export const id = text(
  (value) => /^(?!constructor$)[a-z][a-z0-9-]{0,63}$/.test(value),
  'an id of small letters, digits and hyphens',
);
const name = text(
  (value) => value.trim() !== '' && value.length <= LONGEST_NAME,
  `1 to ${LONGEST_NAME} characters`,
);
export const note = text((value) => value.length <= LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);
const link = text(
  (value) => value.length <= LONGEST_LINK && /^https?:\/\/[^\s/?#]+\S*$/i.test(value),
  'an address that begins with http:// or https://',
);
const scale = number(0, HIGHEST_IMPORTANCE);
const day = text((value) => /^\d{4}-\d\d-\d\d$/.test(value), 'a day such as 2026-11-22');

/** A list of `least` to `most` items, no two with the same key. */
function list<const Item extends v.GenericSchema>(
  item: Item,
  most: number,
  keyOf: (one: v.InferOutput<Item>) => unknown = (one) => one,
  least = 0,
) {
  return v.pipe(
    v.array(item),
    v.check((items) => items.length >= least && items.length <= most, `${least} to ${most} items`),
    v.check((items) => new Set(items.map(keyOf)).size === items.length, 'each item once'),
  );
}

export function byId<const Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    v.record(id, value),
    v.check((entries) => Object.keys(entries).length <= MOST_IDS, `at most ${MOST_IDS} entries`),
  );
}

const notSure = v.literal('not-sure');

/** Chosen by hand and not by `v.union`, which would not tell what is wrong inside the answer. */
function answer<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.nullable(v.lazy((input): Schema | typeof notSure => (input === 'not-sure' ? notSure : schema)));
}

/** The key of a pair, whichever comes first. */
export const pairKey = ({ one, other }: { readonly one: string; readonly other: string }): string =>
  [one, other].sort().join(' ');

export const ratingKey = (rating: { readonly alternative: string; readonly criterion: string }): string =>
  `${rating.alternative} ${rating.criterion}`;

const idOf = (thing: { readonly id: string }): string => thing.id;

const judgement = v.pipe(
  v.strictObject({ one: id, other: id, ratio: number(1 / 9, 9) }),
  v.check(({ one, other }) => one !== other, 'two different criteria'),
);

const ownRating = v.pipe(
  v.strictObject({
    alternative: id,
    criterion: id,
    low: scale,
    point: scale,
    high: scale,
    reason: note,
    link: v.exactOptional(link),
  }),
  v.check(({ low, point, high }) => low <= point && point <= high, 'low <= point <= high'),
);

export const decisionSchema = v.strictObject({
  data: day,
  answers: v.strictObject({
    projectTypes: answer(list(id, MOST_PROJECT_TYPES, undefined, 1)),
    languages: answer(byId(v.picklist(familiarities))),
    mustHaves: answer(byId(v.picklist(mustHaveLevels))),
  }),
  priorities: v.strictObject({
    method: v.picklist(priorityMethods),
    rated: byId(scale),
    order: v.pipe(
      v.array(list(id, MOST_IDS, undefined, 1)),
      v.check((groups) => {
        const ids = groups.flat();
        return ids.length <= MOST_IDS && new Set(ids).size === ids.length;
      }, 'each criterion once'),
    ),
    pairs: list(judgement, MOST_PAIRS, pairKey),
    tradeOffs: list(
      v.strictObject({
        one: byId(scale),
        other: byId(scale),
        preferred: v.picklist(['one', 'other', 'equal']),
      }),
      MOST_IDS,
    ),
  }),
  alternatives: v.strictObject({
    own: list(
      v.strictObject({
        id,
        name,
        kind: v.picklist(frameworkKinds),
        language: name,
        note: v.exactOptional(note),
        link: v.exactOptional(link),
      }),
      MOST_OWN_ALTERNATIVES,
      idOf,
    ),
    excluded: byId(note),
  }),
  criteria: v.strictObject({
    own: list(v.strictObject({ id, name, worst: note, best: note }), MOST_OWN_CRITERIA, idOf),
    on: list(id, MOST_IDS),
    off: list(id, MOST_IDS),
  }),
  ratings: list(ownRating, MOST_RATINGS, ratingKey),
  uncertainty: v.strictObject({ weights: v.picklist(weightSpaces), ratings: v.boolean() }),
});

type ReadonlyDeep<Value> = Value extends object
  ? { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> }
  : Value;
type Identical<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Does not compile when the schema and the type of a decision differ in anything but `readonly`. */
true satisfies Identical<ReadonlyDeep<v.InferOutput<typeof decisionSchema>>, ReadonlyDeep<Decision>>;

/** Longest sentence about something wrong: a hostile key may be as long as the storage. */
const LONGEST_PROBLEM = 200;

/** What `input` holds, or a sentence that says what is wrong with it, and where. */
export function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): { readonly value: v.InferOutput<Schema> } | { readonly problem: string } {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { value: result.output };
  const issue = result.issues[0];
  const place = v.getDotPath(issue) ?? 'decision';
  const problem = `${place}: expected ${issue.expected ?? issue.message}, got ${issue.received}`;
  return { problem: problem.length > LONGEST_PROBLEM ? `${problem.slice(0, LONGEST_PROBLEM)}…` : problem };
}
