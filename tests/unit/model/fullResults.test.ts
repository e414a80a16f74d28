import { describe, expect, it } from 'vitest';
import { fullResult, keptDecisions } from './fullResult';

const TIE = 1e-9;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe.each(Object.entries(keptDecisions))('the whole result of the decision %s', (name, decision) => {
  const result = fullResult(decision);

  // After a change that is meant: npx vitest run --configLoader runner --project unit -u, and read the difference.
  it('is what was kept, to the last digit', async () => {
    const text = `${JSON.stringify(result, null, 1)}\n`;
    await expect(text).toMatchFileSnapshot(`../../fixtures/decisions/${name}.json`);
  });

  it('follows from its own steps', () => {
    const total = sum(result.criteria.map(({ importance }) => importance));
    for (const { importance, weight } of result.criteria) expect(weight).toBeCloseTo(importance / total, 12);
    expect(sum(result.criteria.map(({ percent }) => percent))).toBe(100);
    for (const { score, steps } of result.standings) {
      steps.forEach(({ rating, contribution, partsOfTheRating }, index) => {
        expect(contribution).toBeCloseTo(10 * (result.criteria[index]?.weight ?? 0) * rating.point, 9);
        if (partsOfTheRating === undefined) return;
        for (const { effectiveWeight, value, contribution } of partsOfTheRating) {
          expect(contribution).toBeCloseTo(10 * effectiveWeight * (value ?? 0), 9);
        }
        expect(sum(partsOfTheRating.map((part) => part.contribution))).toBeCloseTo(rating.point, 9);
      });
      expect(score).toBeCloseTo(sum(steps.map(({ contribution }) => contribution)), 9);
    }
    const ranked = result.standings.filter(({ rank }) => rank !== null);
    for (const { rank, score } of ranked) {
      expect(rank).toBe(1 + ranked.filter((other) => other.score > score + TIE).length);
    }
  });

  it('is the same when asked again', () => {
    expect(fullResult({ ...decision })).toEqual(result);
  });
});
