import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import { mergeKept } from '../../../src/decision/merge';
import { decisionSchema, parse } from '../../../src/decision/schema';
import type { Kept } from '../../../src/decision/stored';
import { anyDecision } from './decisions';

const empty = emptyDecision('2026-11-22');
const anyKept: fc.Arbitrary<Kept> = fc.record({ decision: anyDecision, pinned: fc.option(anyDecision) });
const three = [anyKept, anyKept, anyKept] as const;

const decisionWith = (change: Partial<Decision>): Decision => ({ ...empty, ...change });
const rated = (importances: Record<string, number>) =>
  decisionWith({ priorities: { ...empty.priorities, rated: importances } });
const merged = (base: Decision, theirs: Decision, mine: Decision) =>
  mergeKept(
    { decision: base, pinned: null },
    { decision: theirs, pinned: null },
    { decision: mine, pinned: null },
  ).decision;

/** Every single thing that is said, by its place: `priorities.rated.ease`, `criteria.own.price` and so on. */
function said({ decision, pinned }: Kept): ReadonlyMap<string, string> {
  const { answers, priorities, alternatives, criteria } = decision;
  const lists = {
    own: Object.fromEntries(alternatives.own.map((one) => [one.id, one])),
    criteria: Object.fromEntries(criteria.own.map((one) => [one.id, one])),
    on: Object.fromEntries(criteria.on.map((id) => [id, true])),
    off: Object.fromEntries(criteria.off.map((id) => [id, true])),
    pairs: Object.fromEntries(priorities.pairs.map((one) => [[one.one, one.other].sort().join(), one])),
    ratings: Object.fromEntries(decision.ratings.map((one) => [`${one.alternative} ${one.criterion}`, one])),
    rated: priorities.rated,
    excluded: alternatives.excluded,
    whole: {
      projectTypes: answers.projectTypes,
      method: priorities.method,
      order: priorities.order,
      tradeOffs: priorities.tradeOffs,
      uncertainty: decision.uncertainty.weights,
      ranges: decision.uncertainty.ratings,
      data: decision.data,
      pinned,
    },
  };
  return new Map(
    Object.entries(lists).flatMap(([list, entries]) =>
      Object.entries(entries).map(([key, value]) => [`${list} ${key}`, JSON.stringify(value)] as const),
    ),
  );
}

describe('merging three ways', () => {
  it('loses nothing that was changed on one side only, and takes mine where both changed', () => {
    fc.assert(
      fc.property(...three, (base, theirs, mine) => {
        const result = said(mergeKept(base, theirs, mine));
        const [first, second, third] = [said(base), said(theirs), said(mine)];
        for (const place of new Set([...first.keys(), ...second.keys(), ...third.keys()])) {
          // These lists have too little room for the things of both, which the next test is about.
          if (/^(own|criteria) /.test(place)) continue;
          const changedHere = first.get(place) !== third.get(place);
          expect([place, result.get(place)]).toEqual([place, (changedHere ? third : second).get(place)]);
        }
      }),
    );
  });

  it('always gives a valid decision, and keeps all of mine where there is no room for more', () => {
    fc.assert(
      fc.property(...three, (base, theirs, mine) => {
        const { decision } = mergeKept(base, theirs, mine);
        expect(parse(decisionSchema, decision)).toEqual({ value: decision });
      }),
    );
    const own = (prefix: string) =>
      decisionWith({
        criteria: {
          ...empty.criteria,
          own: [1, 2, 3, 4].map((n) => ({ id: `${prefix}${n}`, name: 'Price', worst: '', best: '' })),
        },
      });
    expect(merged(empty, own('t'), own('m')).criteria.own.map(({ id }) => id)).toEqual(
      'm1 m2 m3 m4 t1 t2'.split(' '),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(...three, (base, theirs, mine) => {
        const once = mergeKept(base, theirs, mine);
        expect(mergeKept(base, theirs, once)).toEqual(once);
        expect(mergeKept(theirs, once, once)).toEqual(once);
      }),
    );
  });

  it('gives the other side where one changed nothing, and the same value where both agree', () => {
    fc.assert(
      fc.property(anyKept, anyKept, (base, changed) => {
        const copy = structuredClone(changed);
        expect(mergeKept(base, changed, base)).toEqual(changed);
        expect(mergeKept(base, base, changed)).toEqual(changed);
        expect(mergeKept(base, copy, changed)).toBe(changed);
        expect(mergeKept(changed, copy, changed)).toBe(changed);
      }),
    );
  });

  it('keeps the importances that two pages changed, and lets one go back to its suggestion', () => {
    expect(
      merged(
        rated({ ease: 5, security: 5 }),
        rated({ ease: 9, security: 5 }),
        rated({ ease: 5, flexibility: 1 }),
      ),
    ).toEqual(rated({ ease: 9, flexibility: 1 }));
  });

  it('keeps the must-haves of both pages, and opens the question when both took one away', () => {
    const mustHaves = (...ids: string[]) =>
      decisionWith({
        answers: {
          ...empty.answers,
          mustHaves: Object.fromEntries(ids.map((id) => [id, 'first-party' as const])),
        },
      });
    expect(merged(empty, mustHaves('orm'), mustHaves('csrf'))).toEqual(mustHaves('csrf', 'orm'));
    expect(merged(mustHaves('orm', 'csrf'), mustHaves('orm'), mustHaves('csrf'))).toEqual(empty);
  });

  it('leaves what was not changed the very same value', () => {
    const mine = decisionWith({
      answers: { projectTypes: ['cms'], languages: { php: 'well' }, mustHaves: null },
    });
    const theirs = structuredClone({ ...mine, priorities: { ...mine.priorities, rated: { ease: 1 } } });
    const result = merged(mine, theirs, mine);
    expect(result.priorities.rated).toEqual({ ease: 1 });
    expect(result.answers).toBe(mine.answers);
    expect(result.alternatives).toBe(mine.alternatives);
  });
});
