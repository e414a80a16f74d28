import { describe, expect, it } from 'vitest';
import { plainFigures } from '../../../src/build/plainFigures';
import { shippedFacts } from '../../../src/build/shippedFacts';
import { ScoringError } from '../../../src/scoring/errors';
import type { EvidenceRecord, Indicator, Part } from '../../../src/scoring/rating/evidence';
import { deriveRatings } from '../../../src/scoring/rating/ratings';
import { indicator, recordsOf } from '../scoring/rating/evidenceMakers';

type Content = { readonly indicators: readonly Indicator[] } | Pick<Extract<Part, { fit: unknown }>, 'fit'>;

const [firstCriterion] = shippedFacts.criteria;
const [firstFramework] = shippedFacts.frameworks;

/** The plain figures of the frameworks where the criterion consists of one part, worded by these words. */
function figuresOf(
  words: string | undefined,
  content: Content,
  records: readonly EvidenceRecord[],
  frameworks: readonly string[] = ['a'],
) {
  if (firstCriterion === undefined || firstFramework === undefined) throw new Error('expected facts');
  const { figure: _, ...bare } = firstCriterion;
  const part: Part = { id: 'part', title: 'Throughput', weight: 1, ...content };
  const facts = {
    criteria: [{ ...bare, id: 'made-up', ...(words !== undefined && { figure: words }) }],
    frameworks: frameworks.map((id) => ({ ...firstFramework, id, name: id.toUpperCase() })),
  };
  return plainFigures(
    facts,
    'made-up',
    deriveRatings([{ criterion: 'made-up', parts: [part] }], records, frameworks),
  );
}

const { rated, gap } = recordsOf('made-up');

describe('the plain figure behind a rating', () => {
  const levels = ['sessions', 'secrets', 'csrf', 'xss', 'headers'].map((id) =>
    indicator(id, { kind: 'level' }),
  );

  it('counts what is built in or a first-party add-on, and is worded by its criterion', () => {
    const records = [
      rated('a', 'sessions', 'built-in'),
      rated('a', 'secrets', 'first-party add-on'),
      rated('a', 'csrf', 'third-party'),
      rated('a', 'xss', 'none'),
    ];
    // Nothing is known about the fifth, which is not the same as having it.
    expect(figuresOf('{has} of {of} protections included', { indicators: levels }, records).a).toBe(
      '2 of 5 protections included',
    );
    expect(figuresOf(undefined, { indicators: levels }, records).a).toBe('2 of 5 counted things are there');
  });

  it('counts a step when it is the full one', () => {
    const legend = { 0: 'one', 1: 'some', 2: 'all' };
    const steps = { indicators: [indicator('cores', { kind: 'steps', worst: 0, best: 2, legend })] };
    const words = 'full marks on {has} of {of}';
    expect(figuresOf(words, steps, [rated('a', 'cores', 1)]).a).toBe('full marks on 0 of 1');
    expect(figuresOf(words, steps, [rated('a', 'cores', 2)]).a).toBe('full marks on 1 of 1');
  });

  it('holds figures that were looked up, in the digits of the language', () => {
    const indicators = [indicator('stars'), indicator('language-used')];
    const records = [rated('a', 'stars', 69_386), rated('a', 'language-used', 6.4)];
    expect(figuresOf('{stars} stars, used by {language-used} %', { indicators }, records).a).toBe(
      '69,386 stars, used by 6.4 %',
    );
  });

  it('is an error where there is no such figure', () => {
    const indicators = [indicator('lines'), indicator('language-used')];
    const records = [rated('a', 'lines', 6), gap('a', 'language-used')];
    expect(() => figuresOf('{language-used} %', { indicators }, records)).toThrow(ScoringError);
  });
});

describe('the plain figure of a criterion that benchmark suites rate', () => {
  const fit = {
    kind: 'two-way log2',
    suites: ['s'],
    reference: 'ref',
    halvingsToZero: 6,
    minimumHalfWidth: 0.5,
  } as const;

  it('is the share of the reference', () => {
    const records = [rated('ref', 's', 8000), rated('a', 's', 2320)];
    expect(figuresOf(undefined, { fit }, records, ['ref', 'a'])).toEqual({
      ref: 'the highest throughput',
      a: 'about 0.29 of the throughput of REF',
    });
  });

  it('says "highest" of one alone, also where several are faster than the reference', () => {
    const records = [
      rated('ref', 's', 8000),
      rated('a', 's', 12_000),
      rated('b', 's', 10_000),
      rated('c', 's', 2320),
    ];
    expect(figuresOf(undefined, { fit }, records, ['ref', 'a', 'b', 'c'])).toEqual({
      ref: 'the throughput that the others are measured by',
      a: 'the highest throughput, 1.50 times that of REF',
      b: 'about 1.25 times the throughput of REF',
      c: 'about 0.29 of the throughput of REF',
    });
  });
});
