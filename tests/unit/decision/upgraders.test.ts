import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import { type ReadStored, readStored, STORED_VERSION } from '../../../src/decision/stored';
import { upgraders, upgradersFor } from '../../../src/decision/upgraders';

/** Texts as browsers held them, written by the versions of this app in their names: never edit one, only add. */
const folder = new URL('../../fixtures/stored/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(`${name}.json`, folder), 'utf8');

const empty = emptyDecision('2026-11-23');

function keptOf(read: ReadStored): { decision: Decision; pinned: Decision | null } {
  if (read.kind !== 'kept') throw new Error(JSON.stringify(read));
  const { decision, pinned } = read.saved;
  return { decision, pinned };
}

describe('a stored text of version 1', () => {
  it('with all questions answered comes along', () => {
    expect(readStored(textOf('version-1-answered'))).toEqual({
      kind: 'kept',
      saved: {
        id: 'first',
        name: '',
        changed: null,
        step: null,
        writers: {},
        decision: {
          ...empty,
          answers: {
            projectTypes: ['saas', 'e-commerce'],
            languages: { php: 'well', javascript: 'some', ruby: 'no' },
            mustHaves: { orm: 'first-party', csrf: 'first-party' },
          },
          priorities: { ...empty.priorities, rated: { security: 9.5, 'team-fit': 3 } },
        },
        pinned: null,
      },
    });
  });

  it('with nothing but "not sure" comes along', () => {
    expect(keptOf(readStored(textOf('version-1-not-sure')))).toEqual({
      decision: {
        ...empty,
        answers: { projectTypes: 'not-sure', languages: 'not-sure', mustHaves: 'not-sure' },
        priorities: { ...empty.priorities, rated: { ease: 0 } },
      },
      pinned: null,
    });
  });
});

describe('a stored text of version 2', () => {
  it('with how sure the answers are comes along', () => {
    expect(keptOf(readStored(textOf('version-2-answered')))).toEqual({
      decision: {
        ...empty,
        answers: {
          projectTypes: ['real-time', 'high-traffic', 'cloud'],
          languages: { elixir: 'well', csharp: 'some' },
          mustHaves: {
            websockets: 'first-party',
            'background-jobs': 'first-party',
            'static-typing': 'first-party',
          },
        },
        priorities: { ...empty.priorities, rated: { performance: 10, flexibility: 2.5 } },
        uncertainty: { weights: 'order', ratings: false },
      },
      pinned: null,
    });
  });

  it('with pinned answers comes along', () => {
    expect(keptOf(readStored(textOf('version-2-pinned')))).toEqual({
      decision: {
        ...empty,
        answers: { projectTypes: ['prototype'], languages: 'not-sure', mustHaves: null },
        priorities: { ...empty.priorities, rated: { community: 7 } },
      },
      pinned: {
        ...empty,
        answers: { projectTypes: ['prototype'], languages: null, mustHaves: { 'admin-ui': 'first-party' } },
        priorities: { ...empty.priorities, rated: { ease: 9 } },
      },
    });
  });

  it('without any answer comes along', () => {
    expect(keptOf(readStored(textOf('version-2-empty')))).toEqual({ decision: empty, pinned: null });
  });

  it('that is damaged is told with the place', () => {
    const text = textOf('version-2-answered');
    for (const [part, damage, problem] of [
      ['"performance":10', '"performance":"much"', 'decision.priorities.rated.performance: expected number'],
      ['"orm"', '7', 'no problem'],
      ['["websockets"', '[["websockets"]', 'no problem'],
      ['"order"', '"perhaps"', 'decision.uncertainty.weights'],
      ['"team":', '"teem":', 'decision.answers.languages'],
    ] as const) {
      const read = readStored(text.replace(part, damage));
      expect(read.kind === 'corrupt' ? read.problem : 'no problem').toContain(problem);
    }
  });
});

describe('every version', () => {
  it('has fixtures of its own', () => {
    const versions = readdirSync(folder).map((name) => Number(/^version-(\d+)-/.exec(name)?.[1]));
    for (let version = 1; version < STORED_VERSION; version++) expect(versions).toContain(version);
  });

  it('may hold anything without an upgrader throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2), fc.jsonValue(), fc.jsonValue(), (version, decision, pinned) => {
        const text = JSON.stringify({ app: 'ten-to-one', version, decision, pinned });
        expect(readStored(text).kind).toMatch(/^(kept|corrupt)$/);
      }),
    );
  });
});

describe('the table of upgraders', () => {
  const [one = (form) => form] = upgradersFor(STORED_VERSION, upgraders);

  it('leads from every version to the present one', () => {
    expect(upgradersFor(STORED_VERSION, upgraders)).toHaveLength(STORED_VERSION - 1);
    expect(upgradersFor(1, {})).toEqual([]);
  });

  it('must have no gap', () => {
    expect(() => upgradersFor(3, { 1: one })).toThrow('No upgrader from stored version 2');
    expect(() => upgradersFor(3, { 2: one })).toThrow('No upgrader from stored version 1');
  });

  it('must not go on behind the present version, or before the first', () => {
    expect(() => upgradersFor(2, { 1: one, 2: one })).toThrow('after version 2');
    expect(() => upgradersFor(2, { 0: one, 1: one })).toThrow('after version 0');
  });
});
