import { describe, expect, it } from 'vitest';
import { articleQuestions, type ComparedQuestion } from '../../../../src/catalogue/article';
import { frameworkIds } from '../../../../src/catalogue/ids';
import { situations } from '../../../../src/catalogue/situations';
import { emptyDecision } from '../../../../src/decision/decision';
import { selectRanked } from '../../../../src/model/ranking';
import { learnTopics } from '../../../../src/routes/screens/learn';
import { answerTo, scenarioOf } from '../../../../src/screens/learn/answers';
import { agreementText, leadSentence, overlapSentence } from '../../../../src/screens/learn/sentences';
import { createDecisionStore } from '../../../../src/store/createStore';

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

  it.each(compared.map((one) => [one.id, one] as const))('%s is answered from all ten', (_, one) => {
    const { ranked, shown } = answerTo(one);
    expect(ranked).toHaveLength(frameworkIds.length);
    expect(shown.length).toBeGreaterThanOrEqual(4);
    const ids = shown.map(({ framework }) => framework.id);
    expect(ids).toEqual(expect.arrayContaining([...one.names]));
    expect(ids.slice(0, 4)).toEqual(ranked.slice(0, 4).map(({ framework }) => framework.id));
  });
});

describe('a question about a criterion', () => {
  const { ranked, agreement } = answerTo(question('most-secure'));
  const security = 4;

  it('is answered by the ratings for that criterion alone', () => {
    const ratings = ranked.map((standing) => standing.ratings[security]?.point ?? Number.NaN);
    expect(ratings).toEqual(ratings.toSorted((one, other) => other - one));
    for (const [index, { score }] of ranked.entries()) {
      expect(score).toBeCloseTo(10 * (ratings[index] ?? 0), 9);
    }
  });

  // By the rule for agreement: Rails and ASP.NET Core lead, so neither Django nor Spring Boot is in the first three.
  it('says where those stand that the article names, when they are not among the first', () => {
    expect(ranked.slice(0, 2).map(({ framework }) => framework.id)).toEqual(['rails', 'aspnet-core']);
    expect(agreement.agrees).toBe(false);
    expect(agreement.outside.map(({ id }) => id)).toEqual(['django', 'spring-boot']);
    for (const { id, rank } of agreement.outside) {
      expect(rank).toBe(ranked.find(({ framework }) => framework.id === id)?.rank);
    }
  });

  it('opens with that criterion at 10, the others at 2 and the project open', () => {
    expect(scenarioOf(question('most-secure'))).toEqual({
      name: 'Which framework is the most secure?',
      projectTypes: null,
      importances: { performance: 2, scalability: 2, community: 2, ease: 2, security: 10, flexibility: 2 },
    });
  });
});

describe('a question about a situation', () => {
  it('is answered as the app ranks that situation, which the button opens', () => {
    const situation = situations.find(({ id }) => id === 'startup-mvp');
    if (situation === undefined) throw new Error('There is no such situation');
    const store = createDecisionStore(null);
    store.actions.startFrom(situation);
    const { ranked } = answerTo(question('startups'));
    expect(ranked.map(({ framework, score }) => [framework.id, score])).toEqual(
      selectRanked(store.getState().decision).map(({ framework, score }) => [framework.id, score]),
    );
    expect(scenarioOf(question('startups'))).toMatchObject({
      name: situation.name,
      projectTypes: situation.projectTypes,
      importances: {},
    });
  });
});

describe('starting with a scenario', () => {
  it('replaces project and importances, keeps team and must-haves, and can be undone', () => {
    const store = createDecisionStore(null);
    const { actions } = store;
    actions.chooseProjectTypes(['cms']);
    actions.setFamiliarity('php', 'well');
    actions.chooseMustHaves(['orm']);
    actions.setImportance('ease', 9);
    const before = store.getState().decision;
    actions.startWith(scenarioOf(question('fastest')));
    expect(store.getState().decision).toEqual({
      ...emptyDecision,
      team: { php: 'well' },
      mustHaves: ['orm'],
      importances: { performance: 10, scalability: 2, community: 2, ease: 2, security: 2, flexibility: 2 },
    });
    expect(store.getState().history.past.at(-1)?.label).toBe(
      'starting from “Which framework is the fastest?”',
    );
    actions.undo();
    expect(store.getState().decision).toEqual(before);
  });
});

describe('the sentences', () => {
  const standing = (name: string, rank: number, low: number, point: number, high: number) =>
    ({
      framework: { name },
      rank,
      score: point * 10,
      ratings: [{ low, point, high }],
    }) as unknown as ReturnType<typeof selectRanked>[number];

  it('say that two agree', () => {
    expect(
      agreementText({
        agrees: true,
        lastPlace: 3,
        inside: [
          { id: 'nodejs', rank: 2 },
          { id: 'koa', rank: 3 },
        ],
        outside: [],
      }),
    ).toBe(
      'They agree: Node.js (place 2) and Koa.js (place 3) are within the first 3 places of our ranking.',
    );
  });

  it('say who is outside and who is not', () => {
    const inside = [{ id: 'rails', rank: 1 }] as const;
    const outside = [{ id: 'flask', rank: 7 }] as const;
    expect(agreementText({ agrees: false, lastPlace: 3, inside, outside })).toBe(
      'They do not agree: Flask (place 7) is not within the first 3 places of our ranking, while Ruby on Rails (place 1) is.',
    );
    expect(agreementText({ agrees: false, lastPlace: 2, inside: [], outside })).toBe(
      'They do not agree: Flask (place 7) is not within the first 2 places of our ranking.',
    );
  });

  it('say who leads, also together', () => {
    const figure = ({ score }: { readonly score: number }) => String(score);
    const rows = [standing('A', 1, 8, 9, 10), standing('B', 2, 7, 8, 9)];
    expect(leadSentence(rows, figure, 'of 100')).toBe('A comes first with 90 of 100, ahead of B with 80.');
    const tied = [standing('A', 1, 8, 9, 10), standing('B', 1, 8, 9, 10), standing('C', 3, 1, 2, 3)];
    expect(leadSentence(tied, figure, 'of 100')).toBe(
      'A and B come first with 90 of 100, ahead of C with 20.',
    );
    expect(leadSentence([standing('A', 1, 8, 9, 10)], figure, 'of 100')).toBe(
      'A comes first with 90 of 100.',
    );
  });

  it('say whose range overlaps with that of the first', () => {
    const rows = [standing('A', 1, 8, 9, 10), standing('B', 2, 7, 7.5, 8), standing('C', 3, 6, 7, 7.9)];
    expect(overlapSentence(rows, 0)).toBe(
      'The evidence leaves ranges open: that of A overlaps with that of B, so which of them is first is not settled.',
    );
    expect(overlapSentence(rows.slice(0, 1), 0)).toBe(null);
    expect(overlapSentence([standing('A', 1, 8, 9, 10), standing('C', 2, 6, 7, 7.9)], 0)).toBe(null);
  });
});
