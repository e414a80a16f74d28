import { describe, expect, it } from 'vitest';
import { type CriterionId, type FrameworkId, ratedCriterionIds } from '../../../src/catalogue/ids';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import { selectCriteria } from '../../../src/model/criteria';
import { selectLead, selectRanked, selectStandings } from '../../../src/model/ranking';

const decide = (answers: Partial<Decision>): Decision => ({ ...emptyDecision, ...answers });

/** Importances that leave one criterion alone. */
function only(id: CriterionId): Decision['importances'] {
  return { ...Object.fromEntries(ratedCriterionIds.map((other) => [other, 0])), [id]: 10 };
}

const order = (decision: Decision) => selectStandings(decision).map(({ framework }) => framework.id);

function standing(decision: Decision, id: FrameworkId) {
  const found = selectStandings(decision).find(({ framework }) => framework.id === id);
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
}

// The throughput of each as a share of the fastest: 1, 0.69, 0.63, 0.52, 0.29, 0.28, 0.14, 0.13, 0.11 and 0.03.
const fastestFirst: readonly FrameworkId[] = [
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
  it('by performance alone are in the order of the throughput, the reference with all 100 points', () => {
    const decision = decide({ importances: only('performance') });
    expect(order(decision)).toEqual(fastestFirst);
    const [first, second] = selectStandings(decision);
    expect(first).toMatchObject({ rank: 1, score: 100 });
    // 100 * (1 + log2(0.69) / 6) is 91.1; the share itself is rounded to hundredths.
    expect(second?.score).toBeCloseTo(91.1, 0);
  });

  it('share a place when scores tie, and then stand by name', () => {
    const decision = decide({ team: { python: 'well', php: 'some' }, importances: only('team-fit') });
    const places = selectStandings(decision).map(({ framework, rank, score }) => [framework.id, rank, score]);
    expect(places.slice(0, 4)).toEqual([
      ['django', 1, 100],
      ['flask', 1, 100],
      ['laravel', 3, 50],
      ['aspnet-core', 4, 0],
    ]);
    expect(places.slice(4).map(([, rank]) => rank)).toEqual([4, 4, 4, 4, 4, 4]);
  });

  it('have contributions that add up to the score: ten times rating times weight each', () => {
    const decision = decide({ projectTypes: ['saas'], team: { ruby: 'well' }, importances: { ease: 3.5 } });
    const criteria = selectCriteria(decision);
    for (const { score, contributions, ratings } of selectStandings(decision)) {
      expect(contributions).toHaveLength(criteria.length);
      contributions.forEach((points, index) => {
        const { weight } = criteria[index] as { weight: number };
        expect(points).toBeCloseTo(10 * weight * (ratings[index] as { point: number }).point, 9);
      });
      expect(contributions.reduce((sum, points) => sum + points, 0)).toBeCloseTo(score, 9);
    }
  });

  it('put the ruled out last, without a place and with the score that they would have', () => {
    const free = decide({});
    const strict = decide({ mustHaves: ['admin-ui'] });
    const standings = selectStandings(strict);
    expect(standings.map(({ rank }) => rank)).toEqual([1, 2, ...Array<null>(8).fill(null)]);
    // Only these two bring an admin interface of their own.
    expect(new Set(order(strict).slice(0, 2))).toEqual(new Set(['django', 'laravel']));
    for (const { framework, score } of standings) {
      expect(score).toBeCloseTo(standing(free, framework.id).score, 9);
    }
    const behind = standings.slice(2).map(({ score }) => score);
    expect(behind).toEqual(behind.toSorted((one, other) => other - one));
  });

  it('name who dominates, but never a framework that is ruled out', () => {
    const fast = decide({ importances: only('performance') });
    expect(standing(fast, 'koa').dominatedBy.map(({ id }) => id)).toEqual(['nodejs', 'aspnet-core']);
    expect(standing(fast, 'aspnet-core').dominatedBy).toEqual([]);
    const strict = decide({ importances: only('performance'), mustHaves: ['rate-limiting'] });
    // Node.js has no rate limiting of its own.
    expect(standing(strict, 'koa').dominatedBy.map(({ id }) => id)).toEqual(['aspnet-core']);
    expect(standing(strict, 'nodejs').dominatedBy).toEqual([]);
  });

  it('are computed once for one decision', () => {
    const decision = decide({ team: { elixir: 'well' } });
    expect(selectStandings(decision)).toBe(selectStandings(decision));
    expect(selectLead(decision)).toBe(selectLead(decision));
  });
});

describe('the lead', () => {
  it('is the distance to the second, for the criterion that makes it', () => {
    const lead = selectLead(decide({ importances: only('performance') }));
    expect(lead?.leaders.map(({ framework }) => framework.id)).toEqual(['aspnet-core']);
    expect(lead?.runnerUp?.framework.id).toBe('nodejs');
    expect(lead?.margin).toBeCloseTo(100 - (lead?.runnerUp?.score ?? 0), 9);
    expect(lead?.reasons).toMatchObject([
      { weighed: { criterion: { id: 'performance' }, percent: 100 }, rating: 10 },
    ]);
  });

  it('is shared by all who tie for it, ahead of the best behind them', () => {
    const lead = selectLead(decide({ team: { python: 'well' }, importances: only('team-fit') }));
    expect(lead?.leaders.map(({ framework }) => framework.id)).toEqual(['django', 'flask']);
    expect(lead?.runnerUp?.framework.id).toBe('aspnet-core');
    expect(lead?.margin).toBe(100);
  });

  it('has nobody behind it when one is left', () => {
    const lead = selectLead(decide({ mustHaves: ['graphql'] }));
    expect(lead?.leaders.map(({ framework }) => framework.id)).toEqual(['spring-boot']);
    expect(lead).toMatchObject({ runnerUp: null, margin: null, reasons: [] });
  });

  it('does not exist when everyone is ruled out', () => {
    // One brings GraphQL of its own, two others an admin interface.
    const decision = decide({ mustHaves: ['graphql', 'admin-ui'] });
    expect(selectRanked(decision)).toEqual([]);
    expect(selectLead(decision)).toBeNull();
  });
});
