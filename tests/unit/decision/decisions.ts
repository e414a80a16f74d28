import fc from 'fast-check';
import { frameworkKinds, mustHaveLevels } from '../../../src/catalogue/catalogue';
import {
  type Decision,
  familiarities,
  MOST_OWN_ALTERNATIVES,
  MOST_OWN_CRITERIA,
  MOST_PROJECT_TYPES,
  priorityMethods,
  weightSpaces,
} from '../../../src/decision/decision';
import { pairKey, ratingKey } from '../../../src/decision/schema';

/** Few ids, so that two decisions speak of the same things. */
const id = fc.oneof(
  fc.constantFrom('ease', 'security', 'orm', 'php', 'own-1', 'prototype'),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/).filter((text) => text !== 'constructor'),
);
/** The schema's library leaves out an entry under this name. No catalogue has one. */
const keyId = id.filter((text) => text !== 'prototype');
const ids = fc.uniqueArray(id, { maxLength: 5 });
const tenths = fc.integer({ min: 0, max: 100 }).map((count) => count / 10);
const byId = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(keyId, value, { maxKeys: 5 });
const orOpen = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(fc.constant(null), fc.constant('not-sure' as const), value);
const name = fc
  .oneof(fc.constantFrom('Ours', '日本語 🙂', '__proto__'), fc.string({ maxLength: 40 }))
  .filter((text) => text.trim() !== '' && text.length <= 40);
const note = fc.oneof(fc.string({ maxLength: 30 }), fc.constant('n'.repeat(500)));
const link = fc.constantFrom('https://example.org/a?b=1#c', 'http://localhost:1', 'https://bücher.example/ü');
const optional = { requiredKeys: [] };

const range = fc.tuple(tenths, tenths, tenths).map((values) => {
  const [low = 0, point = 0, high = 0] = values.sort((one, other) => one - other);
  return { low, point, high };
});
/** Ids in groups: each number is the group of the id at its place. */
const groups = fc
  .uniqueArray(id, { maxLength: 6 })
  .chain((all) =>
    fc
      .array(fc.nat({ max: 2 }), { minLength: all.length, maxLength: all.length })
      .map((numbers) =>
        [0, 1, 2]
          .map((group) => all.filter((_, index) => numbers[index] === group))
          .filter((members) => members.length > 0),
      ),
  );
const judgement = fc
  .record({ one: id, other: id, ratio: fc.double({ min: 1 / 9, max: 9, noNaN: true }) })
  .filter(({ one, other }) => one !== other);

/** Any decision that is valid, with everything that no screen asks for yet. */
export const anyDecision: fc.Arbitrary<Decision> = fc.record({
  data: fc.constantFrom('2026-11-22', '2026-11-23', '2031-01-01'),
  answers: fc.record({
    projectTypes: orOpen(fc.uniqueArray(id, { minLength: 1, maxLength: MOST_PROJECT_TYPES })),
    languages: orOpen(byId(fc.constantFrom(...familiarities))),
    mustHaves: orOpen(byId(fc.constantFrom(...mustHaveLevels))),
  }),
  priorities: fc.record({
    method: fc.constantFrom(...priorityMethods),
    rated: byId(tenths),
    order: groups,
    pairs: fc.uniqueArray(judgement, { maxLength: 4, selector: pairKey }),
    tradeOffs: fc.array(
      fc.record({
        one: byId(tenths),
        other: byId(tenths),
        preferred: fc.constantFrom('one', 'other', 'equal'),
      }),
      { maxLength: 2 },
    ),
  }),
  alternatives: fc.record({
    own: fc.uniqueArray(
      fc
        .tuple(
          fc.record({ id, name, kind: fc.constantFrom(...frameworkKinds), language: name }),
          fc.record({ note, link }, optional),
        )
        .map(([required, more]) => ({ ...required, ...more })),
      { maxLength: MOST_OWN_ALTERNATIVES, selector: (one) => one.id },
    ),
    excluded: byId(note),
  }),
  criteria: fc.record({
    own: fc.uniqueArray(fc.record({ id, name, worst: note, best: note }), {
      maxLength: MOST_OWN_CRITERIA,
      selector: (one) => one.id,
    }),
    on: ids,
    off: ids,
  }),
  ratings: fc.uniqueArray(
    fc
      .tuple(
        fc.record({ alternative: id, criterion: id, reason: note }),
        range,
        fc.record({ link }, optional),
      )
      .map(([required, values, more]) => ({ ...required, ...values, ...more })),
    { maxLength: 4, selector: ratingKey },
  ),
  uncertainty: fc.record({ weights: fc.constantFrom(...weightSpaces), ratings: fc.boolean() }),
});
