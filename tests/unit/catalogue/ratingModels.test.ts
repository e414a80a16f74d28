import { describe, expect, it } from 'vitest';
import { frameworkIds, ratedCriterionIds } from '../../../src/catalogue/ids';
import { ratingModels } from '../../../src/catalogue/ratingModels';
import type { Indicator } from '../../../src/scoring/rating/evidence';
import { expectNoProblems, repeated } from './checks';

const parts = ratingModels.flatMap((model) =>
  model.parts.map((part) => ({ ...part, name: `${model.criterion}, ${part.id}` })),
);
const indicators: readonly Indicator[] = parts.flatMap((part) => ('fit' in part ? [] : part.indicators));
const suites = parts.flatMap((part) => ('fit' in part ? part.fit.suites : []));

describe('rating models', () => {
  it('cover every rated criterion once', () => {
    expect(ratingModels.map(({ criterion }) => criterion)).toEqual([...ratedCriterionIds]);
  });

  it('have parts whose weights make up the whole rating', () => {
    for (const { parts: own } of ratingModels) {
      expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(own.every(({ weight }) => weight > 0)).toBe(true);
    }
  });

  it('weigh every indicator', () => {
    expectNoProblems(
      indicators
        .filter(({ weight }) => !(Number.isFinite(weight) && weight > 0))
        .map(({ id, weight }) => `${id} has the weight ${weight}: give it one above 0 or take it out`),
    );
  });

  it('name every part of a criterion, every indicator and every suite once', () => {
    expect(repeated(parts.map(({ name }) => name))).toEqual([]);
    expect(repeated([...indicators.map(({ id }) => id), ...suites])).toEqual([]);
  });

  it('have scales with two different ends', () => {
    expectNoProblems(
      indicators
        .filter(({ scale }) => scale.kind !== 'level' && scale.worst === scale.best)
        .map(({ id }) => `${id} has one end for worst and best: every value would be both`),
    );
  });

  it('have ends above 0 where the logarithm is taken, and from 0 where 1 is added first', () => {
    expectNoProblems(
      indicators
        .filter(
          ({ scale }) =>
            (scale.kind === 'log' && Math.min(scale.worst, scale.best) <= 0) ||
            (scale.kind === 'log1p' && Math.min(scale.worst, scale.best) < 0),
        )
        .map(({ id }) => `${id} has an end that has no logarithm: move it`),
    );
  });

  it('explain every step from the worst to the best', () => {
    expectNoProblems(
      indicators.flatMap(({ id, scale }) => {
        if (scale.kind !== 'steps') return [];
        const steps = Array.from({ length: scale.best - scale.worst + 1 }, (_, step) => scale.worst + step);
        return steps
          .filter((step) => !scale.legend[step])
          .map((step) => `${id} has no words for step ${step}: add them to its legend`);
      }),
    );
  });

  it('fit several suites against a framework that exists', () => {
    const known: readonly string[] = frameworkIds;
    const fits = parts.flatMap((part) => ('fit' in part ? [part.fit] : []));
    expect(fits.length).toBeGreaterThan(0);
    for (const fit of fits) {
      expect(known).toContain(fit.reference);
      expect(fit.suites.length).toBeGreaterThan(1);
      expect(fit.halvingsToZero).toBeGreaterThan(0);
      expect(fit.minimumHalfWidth).toBeGreaterThanOrEqual(0);
    }
  });
});
