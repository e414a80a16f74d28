import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, type Decision, emptyDecision } from '../../../src/decision/decision';
import { decisionSchema, parse } from '../../../src/decision/schema';
import { anyDecision } from './decisions';

const empty = emptyDecision('2026-11-22');
const many = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);

/** What is wrong with the empty decision after a change at a path such as `answers.projectTypes`. */
function problemWith(path: string, value: unknown): string {
  const decision = JSON.parse(JSON.stringify(empty));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const part = keys.reduce((object, key) => object[key], decision);
  part[last] = value;
  const result = parse(decisionSchema, JSON.parse(JSON.stringify(decision)));
  return 'problem' in result ? result.problem : 'no problem';
}

const own = { id: 'ours', name: 'Ours', kind: 'runtime', language: 'rust' };
const criterion = { id: 'price', name: 'Price', worst: 'dear', best: 'free' };
const rating = { alternative: 'ours', criterion: 'price', low: 1, point: 2, high: 3, reason: '' };

describe('a decision', () => {
  it('is accepted whatever valid things it holds', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        expect(parse(decisionSchema, decision)).toEqual({ value: decision });
      }),
    );
  });

  it('keeps ids that this version does not know', () => {
    const decision: Decision = {
      ...empty,
      answers: {
        projectTypes: ['metaverse'],
        languages: { cobol: 'well' },
        mustHaves: { telepathy: 'any kept package' },
      },
      priorities: { ...empty.priorities, rated: { beauty: 5 }, order: [['beauty'], ['taste', 'smell']] },
      criteria: { own: [], on: ['documentation'], off: ['security-2'] },
    };
    expect(parse(decisionSchema, decision)).toEqual({ value: decision });
  });

  it.each<[string, string, unknown]>([
    ['no project type', 'answers.projectTypes', []],
    ['four project types', 'answers.projectTypes', many(4)],
    ['one project type twice', 'answers.projectTypes', ['cms', 'cms']],
    ['an id with a capital', 'answers.projectTypes.0', ['Cms']],
    ['an id that is too long', 'answers.projectTypes.0', ['x'.repeat(65)]],
    ['an id that every object answers to', 'answers.projectTypes.0', ['constructor']],
    ['another word than not sure', 'answers.projectTypes', 'maybe'],
    ['an unknown familiarity', 'answers.languages.ruby', { ruby: 'fluent' }],
    ['a list of languages', 'answers.languages.0', ['well']],
    ['an unknown level', 'answers.mustHaves.orm', { orm: 'somehow' }],
    [
      'too many must-haves',
      'answers.mustHaves',
      Object.fromEntries(many(65).map((id) => [id, 'first-party'])),
    ],
    ['an importance above the scale', 'priorities.rated.ease', { ease: 10.1 }],
    ['an importance below it', 'priorities.rated.ease', { ease: -1 }],
    ['an importance that is no number', 'priorities.rated.ease', { ease: '5' }],
    ['an endless importance', 'priorities.rated.ease', { ease: Number.POSITIVE_INFINITY }],
    ['an unknown method', 'priorities.method', 'dice'],
    ['a criterion in two groups', 'priorities.order', [['ease'], ['ease']]],
    ['an empty group', 'priorities.order.0', [[]]],
    ['a ratio beyond the scale', 'priorities.pairs.0.ratio', [{ one: 'a', other: 'b', ratio: 9.1 }]],
    ['a criterion against itself', 'priorities.pairs.0', [{ one: 'a', other: 'a', ratio: 1 }]],
    [
      'a pair judged twice',
      'priorities.pairs',
      [
        { one: 'a', other: 'b', ratio: 2 },
        { one: 'b', other: 'a', ratio: 3 },
      ],
    ],
    ['a trade-off without a word', 'priorities.tradeOffs.0.preferred', [{ one: {}, other: {} }]],
    ['own alternatives without end', 'alternatives.own', many(15).map((id) => ({ ...own, id }))],
    ['one own alternative twice', 'alternatives.own', [own, own]],
    ['a name of spaces', 'alternatives.own.0.name', [{ ...own, name: '  ' }]],
    ['a name that is too long', 'alternatives.own.0.name', [{ ...own, name: 'n'.repeat(41) }]],
    ['a note that is too long', 'alternatives.own.0.note', [{ ...own, note: 'n'.repeat(501) }]],
    ['a link that runs', 'alternatives.own.0.link', [{ ...own, link: 'javascript:alert(1)' }]],
    ['a link to nowhere', 'alternatives.own.0.link', [{ ...own, link: 'https://' }]],
    ['a link that is too long', 'alternatives.own.0.link', [{ ...own, link: `https://${'l'.repeat(2000)}` }]],
    ['own criteria without end', 'criteria.own', many(7).map((id) => ({ ...criterion, id }))],
    ['a criterion switched on twice', 'criteria.on', ['ease', 'ease']],
    ['a rating beside its range', 'ratings.0', [{ ...rating, point: 4 }]],
    ['a rating above the scale', 'ratings.0.high', [{ ...rating, high: 11 }]],
    ['one rating twice', 'ratings', [rating, rating]],
    ['an unknown weight space', 'uncertainty.weights', 'vaguely'],
    ['no answer about the ranges', 'uncertainty.ratings', null],
    ['no day of the data', 'data', 'newest'],
    ['something more', 'extra', 1],
  ])('with %s is refused with the place', (_, place, value) => {
    const path = place.replace(/\.(0|ruby|orm|ease).*$/, '');
    expect(problemWith(path, value)).toMatch(new RegExp(`^${place}: expected .+, got .+`));
  });

  it('takes no key that would reach into objects', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(empty).replace('"rated":{}', `"rated":{"${key}":5,"ease":1}`);
      const read = parse(decisionSchema, JSON.parse(text));
      const rated = 'value' in read ? read.value.priorities.rated : {};
      expect(Object.entries(rated)).toEqual([['ease', 1]]);
      expect(Object.getPrototypeOf(rated)).toBe(Object.prototype);
    }
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(problemWith('criteria.on', [id])).toMatch(/^criteria\.on\.0: expected an id/);
      expect(problemWith('criteria.own', [{ ...criterion, id }])).toMatch(/^criteria\.own\.0\.id/);
    }
    const inAnyPlace = JSON.parse(JSON.stringify(empty).replace('{', '{"__proto__":{"ratings":[]},'));
    expect(parse(decisionSchema, inAnyPlace)).toHaveProperty('problem');
  });

  it('tells a problem in one short sentence, however long what is wrong', () => {
    expect(problemWith('priorities.rated', { ['X'.repeat(100_000)]: 1 }).length).toBeLessThan(250);
  });

  it.each([null, undefined, 'text', 7, [], {}])('is not %j', (input) => {
    expect(parse(decisionSchema, input)).toHaveProperty('problem');
  });
});

describe('an answer', () => {
  it('says nothing when it is open or not sure', () => {
    expect([answered(null), answered('not-sure'), answered(['cms'])]).toEqual([null, null, ['cms']]);
  });
});
