import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/catalogue/catalogue';
import type { Decision, OwnRating } from '../../../src/decision/decision';
import type { Id } from '../../../src/lib/id';
import { extremesOf } from '../../../src/model/extremes';
import { problemOf } from '../../../src/model/problem';
import { unknownIds } from '../../../src/model/unknown';
import { wayBack } from '../../../src/model/wayBack';
import { wayBackText } from '../../../src/parts/wayBackText';
import { firstParty, madeUpCatalogue } from '../../support/catalogue';
import { decide, ratedCriteria } from '../../support/decide';

const catalogue = madeUpCatalogue();
const requirementIds = catalogue.requirements.map(({ id }) => id);
const allMustHaves = firstParty(...requirementIds);

const problem = (said: Parameters<typeof decide>[0] = {}) => problemOf(catalogue, decide(said));
const criteriaOf = (said: Parameters<typeof decide>[0], of = catalogue) =>
  problemOf(of, decide(said)).criteria.map(({ id }) => id);

function pointsBy(decision: Decision, criterion: Id): Readonly<Record<Id, number>> {
  const { alternatives, rating } = problemOf(catalogue, decision);
  return Object.fromEntries(alternatives.map(({ id }) => [id, rating(id, criterion).point]));
}

describe('alternatives', () => {
  it('are everybody, with the ratings of the catalogue by the criteria from evidence', () => {
    const { alternatives, rating, ruledOut } = problem();
    expect(alternatives).toMatchObject(catalogue.frameworks);
    for (const { id, own } of alternatives) {
      expect(own).toBe(false);
      for (const criterion of ratedCriteria) {
        const { low, point, high, from } = rating(id, criterion);
        expect([low, point, high]).toEqual(catalogue.ratings[id]?.[criterion]);
        expect(from).toBe('evidence');
      }
      expect(ruledOut(id)).toEqual([]);
    }
  });

  it('have kind and language as people read them', () => {
    expect(problem().alternative('koa')).toMatchObject({
      kindName: 'micro-framework on Node.js',
      languageName: 'JavaScript or TypeScript',
    });
    expect(problem().alternative('nodejs').kindName).toBe('runtime');
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
    const { alternatives, rating } = problemOf(catalogue, decision);
    for (const { id } of alternatives) {
      const { low, point, high, from } = rating(id, 'project-fit');
      expect([low, high]).toEqual([point, point]);
      expect(from).toBe('answers');
    }
  });

  it('fit a team by how well it knows their language; a language left open is not known', () => {
    const decision = decide({ languages: { javascript: 'well', python: 'some', ruby: 'no' } });
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
    const { alternatives, ruledOut } = problem({ mustHaves: allMustHaves });
    for (const { id } of alternatives) {
      const failed = requirementIds.filter((one) => catalogue.checks[one]?.[id]?.meets !== 'first-party');
      expect(ruledOut(id)).toMatchObject(
        failed.map((one) => ({ by: 'must-have', requirement: { id: one }, found: 'third-party' })),
      );
      expect(ruledOut(id)).toHaveLength(failed.length);
    }
  });

  it('stay in with a package of a third party where that is enough', () => {
    const { ruledOut } = problem({ mustHaves: { 'admin-ui': 'any kept package', orm: 'first-party' } });
    // Koa.js has neither an admin interface nor an object-relational mapper of its own.
    expect(ruledOut('koa')).toMatchObject([{ by: 'must-have', requirement: { id: 'orm' } }]);
    expect(ruledOut('rails')).toEqual([]);
  });

  it('all stay in when nothing is a must', () => {
    const { alternatives, ruledOut } = problem({ mustHaves: 'not-sure' });
    for (const { id } of alternatives) expect(ruledOut(id)).toEqual([]);
  });

  it('keep their ratings when a weight moves or another is ruled out', () => {
    const rowsOf = (said: Parameters<typeof decide>[0]) => {
      const { alternatives, criteria, rating } = problem(said);
      return alternatives.map(({ id }) => criteria.map((criterion) => rating(id, criterion.id)));
    };
    expect(rowsOf({ rated: { ease: 9 } })).toEqual(rowsOf({}));
    expect(rowsOf({ mustHaves: firstParty('admin-ui') })).toEqual(rowsOf({}));
  });
});

describe('the problem', () => {
  it('stays the same value while importances and uncertainty change', () => {
    const before = problem({ languages: { ruby: 'well' } });
    const { answers } = decide({ languages: { ruby: 'well' } });
    const decision: Decision = { ...decide(), answers };
    const first = problemOf(catalogue, decision);
    const moved = { ...decision, priorities: { ...decision.priorities, rated: { ease: 9 } } };
    const unsure = { ...moved, uncertainty: { weights: 'anything', ratings: false } } as const;
    expect(problemOf(catalogue, moved)).toBe(first);
    expect(problemOf(catalogue, unsure)).toBe(first);
    expect(problemOf(catalogue, unsure).alternative('rails')).toBe(first.alternative('rails'));
    expect(before).not.toBe(problem({ languages: { ruby: 'some' } }));
  });

  it('is another one for other answers and for another catalogue', () => {
    const decision = decide();
    const first = problemOf(catalogue, decision);
    expect(
      problemOf(catalogue, { ...decision, answers: decide({ projectTypes: ['cms'] }).answers }),
    ).not.toBe(first);
    expect(problemOf(madeUpCatalogue(), decision)).not.toBe(first);
  });

  it('throws for whom and what it does not know', () => {
    const { alternative, criterion, counts, rating, ruledOut } = problem();
    expect(() => alternative('fastapi')).toThrow('fastapi');
    expect(() => ruledOut('fastapi')).toThrow('fastapi');
    expect(() => rating('fastapi', 'security')).toThrow('fastapi, security');
    expect(() => rating('django', 'energy')).toThrow('django, energy');
    // Known, but not in force: it has a page and no ratings.
    expect(criterion('team-fit').name).toBe('Team fit');
    expect(counts('team-fit')).toBe(false);
    expect(() => rating('django', 'team-fit')).toThrow('django, team-fit');
  });
});

describe('what is added and taken away by hand', () => {
  const ktor = { id: 'own-1', name: 'Ktor', kind: 'micro-framework', language: 'kotlin' } as const;
  const own = [ktor];
  const rated = (alternative: Id, criterion: Id, point: number): OwnRating => ({
    alternative,
    criterion,
    low: point - 1,
    point,
    high: point + 1,
    reason: 'a trial week',
  });

  it('an alternative comes last, and nothing is known of it', () => {
    const { alternatives, rating, ruledOut } = problem({
      alternatives: { own },
      projectTypes: ['saas'],
      languages: { java: 'well' },
      mustHaves: firstParty('orm'),
    });
    expect(alternatives).toHaveLength(11);
    expect(alternatives.at(-1)).toEqual({
      ...ktor,
      kindName: 'micro-framework',
      languageName: 'kotlin',
      own: true,
    });
    expect(rating('own-1', 'security')).toEqual({ low: 0, point: 5, high: 10, from: 'unknown' });
    expect(rating('own-1', 'project-fit')).toMatchObject({ from: 'unknown' });
    expect(rating('own-1', 'team-fit')).toMatchObject({ point: 0, from: 'answers' });
    expect(ruledOut('own-1')).toMatchObject([{ requirement: { id: 'orm' }, found: 'nothing found' }]);
  });

  it('an alternative in a language of the catalogue is known by it', () => {
    const { rating } = problem({
      alternatives: { own: [{ ...ktor, language: 'java' }] },
      languages: { java: 'some' },
    });
    expect(rating('own-1', 'team-fit').point).toBe(5);
  });

  it('a criterion comes last, with a colour of its own, and nobody is rated by it', () => {
    const { criteria, rating } = problem({
      criteria: {
        own: [
          { id: 'own-2', name: 'Fun', worst: 'none', best: 'all day' },
          { id: 'own-3', name: 'Price', worst: 'dear', best: 'free' },
        ],
      },
    });
    expect(criteria.slice(-2)).toMatchObject([
      { id: 'own-2', name: 'Fun', from: 'own', tone: 9, importance: 5 },
      { id: 'own-3', name: 'Price', from: 'own', tone: 10, importance: 5 },
    ]);
    expect(rating('django', 'own-2')).toEqual({ low: 0, point: 5, high: 10, from: 'unknown' });
  });

  it('a rating stands for the one of the evidence, and knows it', () => {
    const { rating } = problem({
      alternatives: { own },
      ratings: [
        rated('django', 'security', 4),
        { ...rated('own-1', 'ease', 8), link: 'https://example.org' },
      ],
    });
    expect(rating('django', 'security')).toEqual({
      low: 3,
      point: 4,
      high: 5,
      from: 'own',
      reason: 'a trial week',
      replaced: { low: 9, point: 9, high: 9, from: 'evidence' },
    });
    expect(rating('own-1', 'ease')).toEqual({
      low: 7,
      point: 8,
      high: 9,
      from: 'own',
      reason: 'a trial week',
      link: 'https://example.org',
      replaced: null,
    });
    expect(rating('django', 'ease').from).toBe('evidence');
  });

  it('who is left out by hand is ruled out, with the reason', () => {
    const { ruledOut } = problem({
      alternatives: { excluded: { koa: 'nobody here knows it' } },
      mustHaves: firstParty('orm'),
    });
    expect(ruledOut('koa')).toMatchObject([
      { by: 'must-have', requirement: { id: 'orm' } },
      { by: 'hand', reason: 'nobody here knows it' },
    ]);
    expect(ruledOut('django')).toEqual([]);
  });

  it('a criterion that is switched off does not count; when all are, all do', () => {
    expect(criteriaOf({ criteria: { off: ['security', 'ease'] } })).toEqual([
      'performance',
      'scalability',
      'community',
      'flexibility',
    ]);
    expect(problem({ criteria: { off: ['security'] } }).leftOut).toContainEqual({
      criterion: expect.objectContaining({ id: 'security' }),
      because: 'off',
    });
    expect(criteriaOf({ criteria: { off: ratedCriteria } })).toEqual(ratedCriteria);
  });

  it('of two criteria that are not rated the reasons differ', () => {
    const { leftOut } = problem({ languages: { ruby: 'well' }, criteria: { off: ['team-fit'] } });
    expect(leftOut.map(({ criterion, because }) => [criterion.id, because])).toEqual([
      ['project-fit', 'unanswered'],
      ['team-fit', 'off'],
    ]);
  });
});

describe('a criterion that is newer than the answers', () => {
  const energy: Criterion = {
    id: 'energy',
    name: 'Energy',
    meaning: 'How little it needs.',
    from: 'evidence',
    tone: 9,
    importance: 5,
    since: '2027-03-01',
  };
  const newer = madeUpCatalogue({ version: '2027-03-01', criteria: [...catalogue.criteria, energy] });

  it('does not count, and is said to be new', () => {
    expect(criteriaOf({}, newer)).toEqual(ratedCriteria);
    const { leftOut } = problemOf(newer, decide());
    expect(leftOut).toContainEqual({ criterion: energy, because: 'too-new' });
  });

  it('counts once somebody says so, and in answers that are as new', () => {
    expect(criteriaOf({ criteria: { on: ['energy'] } }, newer)).toEqual([...ratedCriteria, 'energy']);
    expect(criteriaOf({ data: '2027-03-01' }, newer)).toEqual([...ratedCriteria, 'energy']);
    expect(problemOf(newer, decide({ criteria: { on: ['energy'] } })).leftOut).not.toContainEqual(
      expect.objectContaining({ because: 'too-new' }),
    );
  });
});

describe('ids that the catalogue does not know', () => {
  const decision = decide({
    projectTypes: ['games', 'cms'],
    languages: { cobol: 'well', ruby: 'some' },
    mustHaves: firstParty('soap', 'orm'),
    rated: { beauty: 9 },
    alternatives: { excluded: { struts: 'old' } },
    criteria: { off: ['fun'] },
    ratings: [{ alternative: 'struts', criterion: 'ease', low: 1, point: 2, high: 3, reason: 'tried' }],
  });

  it('do not count', () => {
    const { alternatives, criteria, mustHaves, projectTypes } = problemOf(catalogue, decision);
    expect(alternatives).toHaveLength(10);
    expect(criteria.map(({ id }) => id)).toEqual([...ratedCriteria, 'project-fit', 'team-fit']);
    expect(mustHaves.map(({ requirement }) => requirement.id)).toEqual(['orm']);
    expect(projectTypes.map(({ id }) => id)).toEqual(['cms']);
  });

  it('are said, each once', () => {
    expect(unknownIds(catalogue, decision)).toEqual([
      'Your answers name the project type “games”, which this version does not know. It is kept and does not count.',
      'Your answers name the language “cobol”, which this version does not know. It is kept and does not count.',
      'Your answers name the must-have “soap”, which this version does not know. It is kept and does not count.',
      'Your answers name the criteria “beauty” and “fun”, which this version does not know. They are kept and do not count.',
      'Your answers name the framework “struts”, which this version does not know. It is kept and does not count.',
    ]);
    expect(unknownIds(catalogue, decide({ projectTypes: ['cms'] }))).toEqual([]);
  });
});

describe('worst and best of a criterion', () => {
  it('name everyone who ties', () => {
    const extremes = extremesOf(problem({ languages: { python: 'well', ruby: 'some' } }))('team-fit');
    expect(extremes).toMatchObject({ lowest: 0, highest: 10 });
    expect(extremes.best.map(({ id }) => id)).toEqual(['django', 'flask']);
    expect(extremes.worst).toHaveLength(7);
  });

  it('are at the ends of all, the ruled out among them', () => {
    const { best, highest, lowest, worst } = extremesOf(problem({ mustHaves: firstParty('admin-ui') }))(
      'performance',
    );
    // Rated 10, and without an admin interface of its own.
    expect(best.map(({ id }) => id)).toEqual(['aspnet-core']);
    expect(highest).toBe(10);
    expect(lowest).toBe(1.6);
    expect(worst).toHaveLength(1);
  });

  it('are nobody for a criterion that is not in force', () => {
    expect(() => extremesOf(problem())('team-fit')).toThrow('team-fit');
  });
});

describe('the way back when nobody is left', () => {
  const sentence = (said: Parameters<typeof decide>[0]) => {
    const way = wayBack(problem(said));
    return way && wayBackText(way);
  };

  it('is the must-have without which most are back', () => {
    // Spring Boot alone has GraphQL; Django and Laravel have an admin interface.
    expect(sentence({ mustHaves: firstParty('graphql', 'admin-ui') })).toBe(
      'Without GraphQL, Django and Laravel are back.',
    );
  });

  it('is all that the nearest one fails where no single must-have is enough', () => {
    const { alternatives, ruledOut } = problem({ mustHaves: allMustHaves });
    const fewest = Math.min(...alternatives.map(({ id }) => ruledOut(id).length));
    expect(fewest).toBeGreaterThan(1);
    expect(wayBack(problem({ mustHaves: allMustHaves }))?.drop).toHaveLength(fewest);
    expect(sentence({ mustHaves: allMustHaves })).toMatch(
      /^No single one is enough to drop\. Without .+, .+ (is|are) back\.$/,
    );
  });

  it('does not bring back who was left out by hand', () => {
    const excluded = { django: 'no', laravel: 'no' };
    expect(sentence({ mustHaves: firstParty('graphql', 'admin-ui'), alternatives: { excluded } })).toBe(
      'Without Admin interface, Spring Boot is back.',
    );
  });

  it('is not needed while somebody stays in', () => {
    expect(wayBack(problem({ mustHaves: firstParty('graphql') }))).toBeNull();
    expect(wayBack(problem())).toBeNull();
  });
});
