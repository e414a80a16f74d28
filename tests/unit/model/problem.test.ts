import { ratings } from 'virtual:ten-to-one/ratings';
import { requirementChecks } from 'virtual:ten-to-one/requirements';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../src/catalogue/frameworks';
import { type CriterionId, type FrameworkId, requirementIds } from '../../../src/catalogue/ids';
import { type Decision, emptyDecision } from '../../../src/decision/decision';
import { selectCandidates, selectWayBack } from '../../../src/model/candidates';
import { selectCriteria } from '../../../src/model/criteria';
import { selectExtremes } from '../../../src/model/extremes';
import { wayBackText } from '../../../src/parts/wayBackText';

const decide = (answers: Partial<Decision>): Decision => ({ ...emptyDecision, ...answers });

function pointsBy(decision: Decision, criterion: CriterionId): Partial<Record<FrameworkId, number>> {
  const index = selectCriteria(decision).findIndex((weighed) => weighed.criterion.id === criterion);
  return Object.fromEntries(
    selectCandidates(decision).map((one) => [one.framework.id, one.ratings[index]?.point]),
  );
}

describe('candidates', () => {
  it('are all ten, with the derived ratings by the six criteria', () => {
    const candidates = selectCandidates(emptyDecision);
    expect(candidates.map(({ framework }) => framework)).toEqual(frameworks);
    for (const candidate of candidates) {
      expect(candidate.ratings.map(({ low, point, high }) => [low, point, high])).toEqual(
        Object.values(ratings[candidate.framework.id]),
      );
      expect(candidate.ruledOut).toEqual([]);
    }
  });

  it('fit a project by the share of its types that name them, without a range', () => {
    const decision = decide({ projectTypes: ['startup-mvp', 'high-traffic'] });
    // Node.js and Rails are named for the first type, Phoenix for the second, nobody for both.
    expect(pointsBy(decision, 'project-fit')).toEqual({
      nodejs: 5,
      rails: 5,
      phoenix: 5,
      django: 0,
      flask: 0,
      'spring-boot': 0,
      laravel: 0,
      express: 0,
      'aspnet-core': 0,
      koa: 0,
    });
    for (const { ratings: row } of selectCandidates(decision)) {
      const fit = row.at(-1);
      expect([fit?.low, fit?.high]).toEqual([fit?.point, fit?.point]);
    }
  });

  it('fit a team by how well it knows their language; a language left open is not known', () => {
    const decision = decide({ team: { javascript: 'well', python: 'some', ruby: 'no' } });
    expect(pointsBy(decision, 'team-fit')).toEqual({
      nodejs: 10,
      express: 10,
      koa: 10,
      django: 5,
      flask: 5,
      rails: 0,
      'spring-boot': 0,
      laravel: 0,
      'aspnet-core': 0,
      phoenix: 0,
    });
  });

  it('are ruled out by every must-have that they fail, with what was found', () => {
    for (const { framework, ruledOut } of selectCandidates(decide({ mustHaves: requirementIds }))) {
      const failed = requirementIds.filter((id) => !requirementChecks[id][framework.id].passes);
      expect(ruledOut.map(({ requirement }) => requirement.id)).toEqual(failed);
      for (const { requirement, found } of ruledOut) {
        expect(found).toBe(requirementChecks[requirement.id][framework.id].found);
      }
    }
  });

  it('all stay in when nothing is a must', () => {
    for (const { ruledOut } of selectCandidates(decide({ mustHaves: 'not-sure' }))) {
      expect(ruledOut).toEqual([]);
    }
  });

  it('keep their ratings when a weight moves or another is ruled out', () => {
    const rowsOf = (decision: Decision) => selectCandidates(decision).map((one) => one.ratings);
    const before = rowsOf(decide({}));
    const moved = rowsOf(decide({ importances: { ease: 9 } }));
    const fewer = rowsOf(decide({ mustHaves: ['admin-ui'] }));
    expect(moved).toEqual(before);
    expect(fewer).toEqual(before);
  });
});

describe('worst and best of a criterion', () => {
  it('name everyone who ties', () => {
    const extremes = selectExtremes(decide({ team: { python: 'well', ruby: 'some' } }))('team-fit');
    expect(extremes).toMatchObject({ lowest: 0, highest: 10 });
    expect(extremes.best.map(({ framework }) => framework.id)).toEqual(['django', 'flask']);
    expect(extremes.worst).toHaveLength(7);
  });

  it('are at the ends of all ten, the ruled out among them', () => {
    const { best, highest, lowest, worst } = selectExtremes(decide({ mustHaves: ['admin-ui'] }))(
      'performance',
    );
    // The reference of the fit, which is rated 10 by definition, and has no admin interface of its own.
    expect(best.map(({ framework }) => framework.id)).toEqual(['aspnet-core']);
    expect(highest).toBe(10);
    const points = frameworks.map(({ id }) => ratings[id].performance[1]);
    expect(lowest).toBe(Math.min(...points));
    expect(worst).toHaveLength(1);
  });

  it('are nobody for a criterion that is not in force', () => {
    expect(selectExtremes(emptyDecision)('team-fit')).toEqual({ worst: [], best: [], lowest: 0, highest: 0 });
  });
});

describe('the way back when nobody is left', () => {
  const sentence = (decision: Decision) => {
    const way = selectWayBack(decision);
    return way && wayBackText(way);
  };

  it('is the must-have without which most are back', () => {
    // Spring Boot alone has GraphQL; Django and Laravel have an admin interface.
    expect(sentence(decide({ mustHaves: ['graphql', 'admin-ui'] }))).toBe(
      'Without GraphQL, Django and Laravel are back.',
    );
  });

  it('is all that the nearest one fails where no single must-have is enough', () => {
    const all = decide({ mustHaves: requirementIds });
    const fewest = Math.min(...selectCandidates(all).map(({ ruledOut }) => ruledOut.length));
    expect(fewest).toBeGreaterThan(1);
    expect(selectWayBack(all)?.drop).toHaveLength(fewest);
    expect(sentence(all)).toMatch(/^No single one is enough to drop\. Without .+, .+ (is|are) back\.$/);
  });

  it('is not needed while somebody stays in', () => {
    expect(selectWayBack(decide({ mustHaves: ['graphql'] }))).toBeNull();
    expect(selectWayBack(emptyDecision)).toBeNull();
  });
});
