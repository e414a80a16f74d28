import type { Id } from '../lib/id';
import { sameValue } from '../lib/same';
import {
  type Answer,
  type Answers,
  type Decision,
  type Judgement,
  MOST_OWN_ALTERNATIVES,
  MOST_OWN_CRITERIA,
  type OwnAlternative,
  type OwnCriterion,
  type OwnRating,
  type Priorities,
} from './decision';
import { MOST_IDS, MOST_PAIRS, MOST_RATINGS, pairKey, ratingKey } from './schema';
import type { Kept } from './stored';

/**
 * Brings two descendants of `base` together. What only one of them changed stays changed; what both changed is as in
 * `mine`. Whatever says the same as in `mine` is the very same value, so that nothing computed from it is outdated.
 */
type Merge<Value> = (base: Value, theirs: Value, mine: Value) => Value;

type ById<Value> = Readonly<Record<Id, Value>>;

function whole<Value>(base: Value, theirs: Value, mine: Value): Value {
  return sameValue(theirs, mine) || !sameValue(base, mine) ? mine : theirs;
}

function byField<Value extends object>(
  merges: {
    readonly [Field in keyof Value]-?: Merge<Value[Field]>;
  },
): Merge<Value> {
  return (base, theirs, mine) => {
    const merged = { ...mine };
    for (const field in merges) merged[field] = merges[field](base[field], theirs[field], mine[field]);
    return sameValue(merged, mine) ? mine : merged;
  };
}

/** Merges entry by entry. Of more than there is room for, those of `mine` stay. */
const byId =
  <Value>(most = MOST_IDS): Merge<ById<Value>> =>
  (base, theirs, mine) => {
    const ids = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const merged = [...ids].flatMap((id) => {
      const value = whole(base[id], theirs[id], mine[id]);
      return value === undefined ? [] : [[id, value] as const];
    });
    const entries = Object.fromEntries(merged.slice(0, most));
    return sameValue(entries, mine) ? mine : entries;
  };

/** Merges only where both sides changed something. */
const both =
  <Value>(merge: Merge<Value>): Merge<Value> =>
  (base, theirs, mine) =>
    sameValue(base, mine) || sameValue(base, theirs) ? whole(base, theirs, mine) : merge(base, theirs, mine);

/** Merges item by item. Where both sides changed the list, what is only in theirs comes last. */
function byItem<Item>(keyOf: (item: Item) => string, most: number): Merge<readonly Item[]> {
  const table = (items: readonly Item[]) => Object.fromEntries(items.map((item) => [keyOf(item), item]));
  return both((base, theirs, mine) => {
    const before = table(mine);
    const merged = byId<Item>(most)(table(base), table(theirs), before);
    return merged === before ? mine : Object.values(merged);
  });
}

/** Merges what was answered on both sides entry by entry; without any entry, the question is open again. */
function answerById<Value>(
  base: Answer<ById<Value>>,
  theirs: Answer<ById<Value>>,
  mine: Answer<ById<Value>>,
): Answer<ById<Value>> {
  if (theirs === null || theirs === 'not-sure' || mine === null || mine === 'not-sure') {
    return whole(base, theirs, mine);
  }
  const merged = byId<Value>()(base === null || base === 'not-sure' ? {} : base, theirs, mine);
  return merged === mine || Object.keys(merged).length > 0 ? merged : null;
}

const themselves = (id: Id) => id;
const idOf = (thing: { readonly id: Id }) => thing.id;

const mergeDecisions = byField<Decision>({
  data: whole,
  answers: byField<Answers>({
    projectTypes: whole,
    languages: both(answerById),
    mustHaves: both(answerById),
  }),
  priorities: byField<Priorities>({
    method: whole,
    rated: byId(),
    order: whole,
    pairs: byItem<Judgement>(pairKey, MOST_PAIRS),
    tradeOffs: whole,
  }),
  alternatives: byField<Decision['alternatives']>({
    own: byItem<OwnAlternative>(idOf, MOST_OWN_ALTERNATIVES),
    excluded: byId(),
  }),
  criteria: byField<Decision['criteria']>({
    own: byItem<OwnCriterion>(idOf, MOST_OWN_CRITERIA),
    on: byItem(themselves, MOST_IDS),
    off: byItem(themselves, MOST_IDS),
  }),
  ratings: byItem<OwnRating>(ratingKey, MOST_RATINGS),
  uncertainty: byField<Decision['uncertainty']>({ weights: whole, ratings: whole }),
});

/** Merges what is kept of a decision, down to single importances, must-haves and own things. */
export const mergeKept: Merge<Kept> = byField<Kept>({ decision: mergeDecisions, pinned: whole });
