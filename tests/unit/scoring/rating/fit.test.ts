import { describe, expect, it } from 'vitest';
import { ScoringError } from '../../../../src/scoring/errors';
import { projectFitRating, teamFitRating } from '../../../../src/scoring/rating/fit';

const naming = (...frameworks: string[]) => ({ fits: frameworks.map((framework) => ({ framework })) });

describe('project fit', () => {
  it('is ten times the share of the chosen types that name the framework', () => {
    const chosen = [naming('a', 'b'), naming('b'), naming('b', 'c'), naming('c')];
    expect(projectFitRating('a', chosen)).toBe(2.5);
    expect(projectFitRating('b', chosen)).toBe(7.5);
    expect(projectFitRating('d', chosen)).toBe(0);
    expect(projectFitRating('a', [naming('a')])).toBe(10);
  });

  it('counts a type once, however often it names the framework', () => {
    expect(projectFitRating('a', [naming('a', 'a'), naming('b')])).toBe(5);
  });

  it('does not exist without a chosen type', () => {
    expect(() => projectFitRating('a', [])).toThrow(ScoringError);
  });
});

describe('team fit', () => {
  it('is 10 for a language known well, 5 for some, 0 for none', () => {
    expect(teamFitRating('well')).toBe(10);
    expect(teamFitRating('some')).toBe(5);
    expect(teamFitRating('no')).toBe(0);
  });

  it('takes the best of several languages', () => {
    expect(teamFitRating('no', 'some')).toBe(5);
    expect(teamFitRating('some', 'well', 'no')).toBe(10);
  });
});
