import { describe, expect, it } from 'vitest';
import { plainFigure } from '../../../src/build/plainFigures';
import type { RatedCriterionId } from '../../../src/catalogue/ids';
import { ScoringError } from '../../../src/scoring/errors';
import type { EvidenceRecord, Indicator, Part } from '../../../src/scoring/rating/evidence';
import { deriveRatings } from '../../../src/scoring/rating/ratings';
import { indicator, recordsOf } from '../scoring/rating/evidenceMakers';

/** The plain figure of `framework` where the criterion consists of one part. */
function figureOf(
  criterion: RatedCriterionId,
  content: { readonly indicators: readonly Indicator[] } | Pick<Extract<Part, { fit: unknown }>, 'fit'>,
  records: readonly EvidenceRecord[],
  framework = 'a',
): string {
  const part: Part = { id: 'part', title: 'Part', weight: 1, ...content };
  const [rating] = deriveRatings([{ criterion, parts: [part] }], records, [framework]);
  if (rating === undefined) throw new Error('expected one rating');
  return plainFigure(rating);
}

describe('the plain figure behind a rating', () => {
  const levels = ['sessions', 'secrets', 'csrf', 'xss', 'headers'].map((id) =>
    indicator(id, { kind: 'level' }),
  );

  it('of security counts the protections that are built in or a first-party add-on', () => {
    const { rated } = recordsOf('security');
    const records = [
      rated('a', 'sessions', 'built-in'),
      rated('a', 'secrets', 'first-party add-on'),
      rated('a', 'csrf', 'third-party'),
      rated('a', 'xss', 'none'),
    ];
    // Nothing is known about the fifth, which is not the same as having it.
    expect(figureOf('security', { indicators: levels }, records)).toBe('2 of 5 protections included');
  });

  it('of scalability and flexibility counts what is full', () => {
    const steps = indicator('cores', {
      kind: 'steps',
      worst: 0,
      best: 2,
      legend: { 0: 'one', 1: 'some', 2: 'all' },
    });
    const half = recordsOf('scalability').rated('a', 'cores', 1);
    const full = recordsOf('flexibility').rated('a', 'cores', 2);
    expect(figureOf('scalability', { indicators: [steps] }, [half])).toBe(
      'full marks on 0 of 1 means of growth',
    );
    expect(figureOf('flexibility', { indicators: [steps] }, [full])).toBe(
      '1 of 1 choices and interfaces open',
    );
  });

  it('of performance is the share of the highest throughput', () => {
    const { rated } = recordsOf('performance');
    const fit = {
      kind: 'two-way log2',
      suites: ['s'],
      reference: 'ref',
      halvingsToZero: 6,
      minimumHalfWidth: 0.5,
    } as const;
    const records = [rated('ref', 's', 8000), rated('a', 's', 2320)];
    expect(figureOf('performance', { fit }, records)).toBe('about 0.29 of the highest throughput');
    expect(figureOf('performance', { fit }, records, 'ref')).toBe('the highest throughput');
  });

  it('of community and ease of use are figures that were looked up', () => {
    const scale = { kind: 'log', worst: 1000, best: 100_000 } as const;
    const stars = recordsOf('community').rated('a', 'stars', 69_386);
    expect(figureOf('community', { indicators: [indicator('stars', scale)] }, [stars])).toBe(
      '69,386 stars on GitHub',
    );
    const { rated } = recordsOf('ease');
    const indicators = [indicator('hello-world-lines'), indicator('language-used')];
    const records = [rated('a', 'hello-world-lines', 6), rated('a', 'language-used', 6.4)];
    expect(figureOf('ease', { indicators }, records)).toBe(
      'first page in 6 lines, language used by 6.4 % of developers',
    );
  });

  it('is an error where there is no such figure', () => {
    const { rated, gap } = recordsOf('ease');
    const indicators = [indicator('hello-world-lines'), indicator('language-used')];
    const records = [rated('a', 'hello-world-lines', 6), gap('a', 'language-used')];
    expect(() => figureOf('ease', { indicators }, records)).toThrow(ScoringError);
    expect(() =>
      figureOf('performance', { indicators }, [recordsOf('performance').rated('a', 'hello-world-lines', 1)]),
    ).toThrow('no fitted throughput');
  });
});
