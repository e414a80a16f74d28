import { describe, expect, it } from 'vitest';
import { articleQuestions, type ComparedQuestion } from '../../../../src/catalogue/article';
import type { Catalogue } from '../../../../src/catalogue/catalogue';
import { emptyDecision } from '../../../../src/decision/decision';
import type { Alternative } from '../../../../src/model/alternatives';
import { type Evaluation, evaluationOf } from '../../../../src/model/evaluation';
import { learnTopics } from '../../../../src/routes/screens/learn';
import { answerTo, scenarioOf } from '../../../../src/screens/learn/answers';
import { agreementText, comesFirstText, overlapText } from '../../../../src/screens/learn/sentences';
import { createDecisionStore } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';

const compared = articleQuestions.filter((question) => question.kind === 'compared');

function question(id: string): ComparedQuestion {
  const found = compared.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The article does not ask ${id}`);
  return found;
}

describe('the ten questions', () => {
  it('each have a part of the page, with an address', () => {
    expect(learnTopics).toEqual(expect.arrayContaining(articleQuestions.map(({ id }) => id)));
  });

  it.each(compared.map((one) => [one.id, one] as const))('%s is answered from all frameworks', (_, one) => {
    const { evaluation, shown } = answerTo(shipped, one);
    const { ranked } = evaluation;
    expect(ranked).toHaveLength(shipped.frameworks.length);
    expect(shown.length).toBeGreaterThanOrEqual(4);
    const ids = shown.map(({ alternative }) => alternative.id);
    expect(ids).toEqual(expect.arrayContaining([...one.names]));
    expect(ids.slice(0, 4)).toEqual(ranked.slice(0, 4).map(({ alternative }) => alternative.id));
  });
});

describe('a question about a criterion', () => {
  const { evaluation, agreement } = answerTo(shipped, question('most-secure'));
  const { ranked, problem } = evaluation;

  it('is answered by the ratings for that criterion alone', () => {
    const ratings = ranked.map(({ alternative }) => problem.rating(alternative.id, 'security').point);
    expect(ratings).toEqual(ratings.toSorted((one, other) => other - one));
    for (const [index, { score }] of ranked.entries()) {
      expect(score).toBeCloseTo(10 * (ratings[index] ?? Number.NaN), 9);
    }
  });

  // By the rule for agreement: Rails and ASP.NET Core lead, so neither Django nor Spring Boot is in the first three.
  it('says where those stand that the article names, when they are not among the first', () => {
    expect(ranked.slice(0, 2).map(({ alternative }) => alternative.id)).toEqual(['rails', 'aspnet-core']);
    expect(agreement.agrees).toBe(false);
    expect(agreement.outside.map(({ id }) => id)).toEqual(['django', 'spring-boot']);
    for (const { id, rank } of agreement.outside) {
      expect(rank).toBe(evaluation.standing(id).rank);
    }
  });

  it('opens with that criterion at 10, the others at 2 and the project open', () => {
    expect(scenarioOf(shipped, question('most-secure'))).toEqual({
      name: 'Which framework is the most secure?',
      projectTypes: null,
      importances: { performance: 2, scalability: 2, community: 2, ease: 2, security: 10, flexibility: 2 },
    });
  });
});

describe('a question about a situation', () => {
  it('is answered as the app ranks that situation, which the button opens', () => {
    const situation = shipped.situations.find(({ id }) => id === 'startup-mvp');
    if (situation === undefined) throw new Error('There is no such situation');
    const store = createDecisionStore({ catalogue: shipped, storage: null });
    store.actions.startFrom(situation);
    const scores = ({ ranked }: Pick<Evaluation, 'ranked'>) =>
      ranked.map(({ alternative, score }) => [alternative.id, score]);
    expect(scores(answerTo(shipped, question('startups')).evaluation)).toEqual(
      scores(evaluationOf(shipped, store.getState().decision)),
    );
    expect(scenarioOf(shipped, question('startups'))).toMatchObject({
      name: situation.name,
      projectTypes: situation.projectTypes,
      importances: {},
    });
  });
});

describe('starting with a scenario', () => {
  it('replaces project and importances, keeps team and must-haves, and can be undone', () => {
    const store = createDecisionStore({ catalogue: shipped, storage: null });
    const { actions } = store;
    actions.chooseProjectTypes(['cms']);
    actions.setFamiliarity('php', 'well');
    actions.setMustHave('orm', 'first-party');
    actions.setImportance('ease', 9);
    const before = store.getState().decision;
    actions.startWith(scenarioOf(shipped, question('fastest')));
    const nothing = emptyDecision(shipped.version);
    expect(store.getState().decision).toEqual({
      ...nothing,
      answers: { projectTypes: null, languages: { php: 'well' }, mustHaves: { orm: 'first-party' } },
      priorities: {
        ...nothing.priorities,
        rated: { performance: 10, scalability: 2, community: 2, ease: 2, security: 2, flexibility: 2 },
      },
    });
    expect(store.getState().history.past.at(-1)?.label).toBe(
      'starting from “Which framework is the fastest?”',
    );
    actions.undo();
    expect(store.getState().decision).toEqual(before);
  });
});

describe('the sentences', () => {
  const names = [
    { id: 'nodejs', name: 'Node.js' },
    { id: 'koa', name: 'Koa.js' },
    { id: 'rails', name: 'Ruby on Rails' },
    { id: 'flask', name: 'Flask' },
  ];

  it('say that two agree', () => {
    const inside = [
      { id: 'nodejs', rank: 2 },
      { id: 'koa', rank: 3 },
    ];
    expect(agreementText({ agrees: true, lastPlace: 3, inside, outside: [] }, names)).toBe(
      'They agree: Node.js (place 2) and Koa.js (place 3) are within the first 3 places of our ranking.',
    );
  });

  it('say who is outside and who is not', () => {
    const inside = [{ id: 'rails', rank: 1 }];
    const outside = [{ id: 'flask', rank: 7 }];
    expect(agreementText({ agrees: false, lastPlace: 3, inside, outside }, names)).toBe(
      'They do not agree: Flask (place 7) is not within the first 3 places of our ranking, while Ruby on Rails (place 1) is.',
    );
    expect(agreementText({ agrees: false, lastPlace: 2, inside: [], outside }, names)).toBe(
      'They do not agree: Flask (place 7) is not within the first 2 places of our ranking.',
    );
  });

  const alternative = (name: string): Alternative => ({
    id: name,
    name,
    kind: 'runtime',
    language: 'php',
    languageName: 'PHP',
    kindName: 'runtime',
    own: false,
  });
  const row = (name: string, rank: number, score: number) => ({
    alternative: alternative(name),
    rank,
    score,
  });

  it('say who leads, also together', () => {
    const figure = ({ score }: { readonly score: number }) => String(score);
    const say = (...rows: ReturnType<typeof row>[]) => comesFirstText(rows, figure, 'of 100');
    expect(say(row('A', 1, 90), row('B', 2, 80))).toBe('A comes first with 90 of 100, ahead of B with 80.');
    expect(say(row('A', 1, 90), row('B', 1, 90), row('C', 3, 20))).toBe(
      'A and B come first with 90 of 100, ahead of C with 20.',
    );
    expect(say(row('A', 1, 90))).toBe('A comes first with 90 of 100.');
    expect(say()).toBe('');
  });

  it('say whose range overlaps with that of the first', () => {
    const overlap = (ratings: Catalogue['ratings']) => {
      const frameworks = Object.keys(ratings).map((name) => alternative(name));
      const world = { ...shipped, frameworks, ratings, criteria: shipped.criteria.slice(0, 1) };
      return overlapText(evaluationOf(world, emptyDecision(shipped.version)), 'performance');
    };
    const [a, b, c] = [[8, 9, 10] as const, [7, 7.5, 8] as const, [6, 7, 7.9] as const];
    expect(overlap({ A: { performance: a }, B: { performance: b }, C: { performance: c } })).toBe(
      'The evidence leaves ranges open: that of A overlaps with that of B, so which of them is first is not settled.',
    );
    expect(overlap({ A: { performance: a } })).toBe(null);
    expect(overlap({ A: { performance: a }, C: { performance: c } })).toBe(null);
  });
});
