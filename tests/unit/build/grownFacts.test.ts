import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/build/catalogueOf';
import { descriptionOf } from '../../../src/build/description';
import { spriteOf } from '../../../src/build/logoSprite';
import { problemsOf } from '../../../src/build/problems';
import { shippedFacts } from '../../../src/build/shippedFacts';
import { fastApi, grownFacts } from '../../support/grownFacts';

const grown = catalogueOf(grownFacts());
const shipped = catalogueOf(shippedFacts);

describe('an eleventh framework, a seventh criterion and a must-have', () => {
  it('fit in by data alone', () => {
    expect(problemsOf(grownFacts())).toEqual([]);
  });

  it('have ratings, a check and a plain figure for every pair', () => {
    const frameworks = grown.frameworks.map(({ id }) => id);
    const rated = grown.criteria.filter(({ from }) => from === 'evidence').map(({ id }) => id);
    expect([frameworks.length, rated.length]).toEqual([11, 7]);
    for (const framework of frameworks) {
      expect(Object.keys(grown.ratings[framework] ?? {})).toEqual(rated);
      for (const criterion of rated) expect(grown.figures[criterion]?.[framework]).toMatch(/\w/);
      expect(grown.checks['single-file']?.[framework]?.meets).toBe(
        framework === 'fastapi' || framework === 'flask' ? 'first-party' : 'any kept package',
      );
    }
    expect(grown.version).toBe('2026-12-01');
  });

  it('rate by the model: 32 MB of 512 down to 16 is four fifths of the way, a third-party package three tenths', () => {
    // Node.js comes first: ln(32 / 512) / ln(16 / 512) = 4 / 5, and 10 * (0.8 + 0.3) / 2 = 5.5.
    expect(grown.ratings.nodejs?.footprint?.[1]).toBeCloseTo(5.5, 9);
    expect(grown.figures.footprint?.nodejs).toBe('0 of 2 counted things are there');
  });

  it('change no rating of the others, but for what a new cell of a benchmark suite says of all', () => {
    const { performance: _, ...kept } = shipped.ratings.django ?? {};
    expect(grown.ratings.django).toMatchObject(kept);
  });

  it('are counted where the page describes itself', () => {
    expect(descriptionOf(grownFacts())).toMatch(
      /^Weigh seven criteria, see eleven backend frameworks ranked/,
    );
  });

  it('get a logo', () => {
    expect(spriteOf(grownFacts()).match(/<symbol /g)).toHaveLength(11);
    expect(() => spriteOf({ frameworks: [{ ...fastApi, icon: 'siNobody' }] })).toThrow(
      'has the icon siNobody: simple-icons has none of that name',
    );
  });
});
