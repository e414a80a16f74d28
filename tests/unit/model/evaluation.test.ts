import { describe, expect, it } from 'vitest';
import type { Id } from '../../../src/lib/id';
import { evaluationOf } from '../../../src/model/evaluation';
import { firstParty, madeUpCatalogue } from '../../support/catalogue';
import { decide, only } from '../../support/decide';

type Said = Parameters<typeof decide>[0];

const catalogue = madeUpCatalogue();
const evaluation = (said: Said = {}) => evaluationOf(catalogue, decide(said));
const order = (said: Said) => evaluation(said).ranking.map(({ alternative }) => alternative.id);
const standing = (said: Said, id: Id) => evaluation(said).standing(id);

// Rated 10, 9.1, 8.9, 8.4, 7, 6.9, 5.3, 5.1, 4.8 and 1.6.
const fastestFirst: readonly Id[] = [
  'aspnet-core',
  'nodejs',
  'koa',
  'spring-boot',
  'phoenix',
  'express',
  'flask',
  'rails',
  'django',
  'laravel',
];

describe('standings', () => {
  it('by performance alone are in the order of its ratings, ten points of the score for each', () => {
    const said = { rated: only('performance') };
    expect(order(said)).toEqual(fastestFirst);
    const [first, second] = evaluation(said).ranking;
    expect(first).toMatchObject({ rank: 1, score: 100 });
    expect(second?.score).toBeCloseTo(91, 9);
  });

  it('share a place when scores tie, and then stand by name', () => {
    const { ranking } = evaluation({
      languages: { python: 'well', php: 'some' },
      rated: only('team-fit'),
    });
    const places = ranking.map(({ alternative, rank, score }) => [alternative.id, rank, score]);
    expect(places.slice(0, 4)).toEqual([
      ['django', 1, 100],
      ['flask', 1, 100],
      ['laravel', 3, 50],
      ['aspnet-core', 4, 0],
    ]);
    expect(places.slice(4).map(([, rank]) => rank)).toEqual([4, 4, 4, 4, 4, 4]);
  });

  it('have contributions that add up to the score: ten times rating times weight each', () => {
    const { problem, ranking, weightings } = evaluation({
      projectTypes: ['saas'],
      languages: { ruby: 'well' },
      rated: { ease: 3.5 },
    });
    expect(weightings).toHaveLength(8);
    for (const { alternative, score, contribution } of ranking) {
      for (const { criterion, weight } of weightings) {
        const { point } = problem.rating(alternative.id, criterion.id);
        expect(contribution(criterion.id)).toBeCloseTo(10 * weight * point, 9);
      }
      const sum = weightings.reduce((total, { criterion }) => total + contribution(criterion.id), 0);
      expect(sum).toBeCloseTo(score, 9);
    }
  });

  it('put the ruled out last, without a place and with the score that they would have', () => {
    const { ranked, ranking } = evaluation({ mustHaves: firstParty('admin-ui') });
    expect(ranking.map(({ rank }) => rank)).toEqual([1, 2, ...Array<null>(8).fill(null)]);
    // Only these two bring an admin interface of their own.
    expect(new Set(ranked.map(({ alternative }) => alternative.id))).toEqual(new Set(['django', 'laravel']));
    for (const { alternative, score } of ranking) {
      expect(score).toBeCloseTo(standing({}, alternative.id).score, 9);
    }
    const behind = ranking.slice(2).map(({ score }) => score);
    expect(behind).toEqual(behind.toSorted((one, other) => other - one));
  });

  it('name who dominates, but never one who is ruled out', () => {
    const fast = { rated: only('performance') };
    const dominating = (said: Said, id: Id) => standing(said, id).dominatedBy.map((one) => one.id);
    expect(dominating(fast, 'koa')).toEqual(['nodejs', 'aspnet-core']);
    expect(dominating(fast, 'aspnet-core')).toEqual([]);
    const strict = { ...fast, mustHaves: firstParty('rate-limiting') };
    // Node.js has no rate limiting of its own.
    expect(dominating(strict, 'koa')).toEqual(['aspnet-core']);
    expect(dominating(strict, 'nodejs')).toEqual([]);
  });

  it('have a place for an alternative of your own', () => {
    const said: Said = {
      alternatives: { own: [{ id: 'own-1', name: 'Ktor', kind: 'micro-framework', language: 'java' }] },
      ratings: [
        { alternative: 'own-1', criterion: 'performance', low: 9, point: 9.5, high: 10, reason: 'measured' },
      ],
      rated: only('performance'),
    };
    expect(order(said).slice(0, 3)).toEqual(['aspnet-core', 'own-1', 'nodejs']);
    expect(standing(said, 'own-1')).toMatchObject({ rank: 2, score: 95 });
  });

  it('throw for whom and what they do not know', () => {
    expect(() => standing({}, 'fastapi')).toThrow('fastapi');
    expect(() => standing({}, 'django').contribution('team-fit')).toThrow('team-fit');
    expect(() => evaluation().weighting('team-fit')).toThrow('team-fit');
  });

  it('are computed once for one decision', () => {
    const decision = decide({ languages: { elixir: 'well' } });
    expect(evaluationOf(catalogue, decision).ranking).toBe(evaluationOf(catalogue, decision).ranking);
    expect(evaluationOf(catalogue, decision).lead).toBe(evaluationOf(catalogue, decision).lead);
  });
});

describe('the lead', () => {
  it('is the distance to the second, for the criterion that makes it', () => {
    const { lead } = evaluation({ rated: only('performance') });
    expect(lead?.leaders.map(({ alternative }) => alternative.id)).toEqual(['aspnet-core']);
    expect(lead?.runnerUp?.alternative.id).toBe('nodejs');
    expect(lead?.margin).toBeCloseTo(100 - (lead?.runnerUp?.score ?? 0), 9);
    expect(lead?.reasons).toMatchObject([
      { weighting: { criterion: { id: 'performance' }, percent: 100 }, rating: 10 },
    ]);
  });

  it('is shared by all who tie for it, ahead of the best behind them', () => {
    const { lead } = evaluation({ languages: { python: 'well' }, rated: only('team-fit') });
    expect(lead?.leaders.map(({ alternative }) => alternative.id)).toEqual(['django', 'flask']);
    expect(lead?.runnerUp?.alternative.id).toBe('aspnet-core');
    expect(lead?.margin).toBe(100);
  });

  it('has nobody behind it when one is left', () => {
    const { lead } = evaluation({ mustHaves: firstParty('graphql') });
    expect(lead?.leaders.map(({ alternative }) => alternative.id)).toEqual(['spring-boot']);
    expect(lead).toMatchObject({ runnerUp: null, margin: null, reasons: [] });
  });

  it('does not exist when everyone is ruled out', () => {
    // One brings GraphQL of its own, two others an admin interface.
    const { lead, ranked } = evaluation({ mustHaves: firstParty('graphql', 'admin-ui') });
    expect(ranked).toEqual([]);
    expect(lead).toBeNull();
  });
});
