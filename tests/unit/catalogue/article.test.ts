import { describe, expect, it } from 'vitest';
import { repeated } from '../../../src/build/problems/ids';
import {
  articleMeanings,
  articleQuestions,
  backendFramework,
  reasonsToUseOne,
} from '../../../src/catalogue/article';
import { criteria } from '../../../src/catalogue/facts/criteria';
import { frameworkIds } from '../../../src/catalogue/facts/frameworkIds';
import { situations } from '../../../src/catalogue/facts/situations';
import { expectNoProblems } from './checks';

const ratedCriterionIds = criteria.flatMap(({ id, from }) => (from === 'evidence' ? id : []));

const compared = articleQuestions.filter((question) => question.kind === 'compared');

describe('the article', () => {
  it('asks ten questions, each with an id that can stand in an address', () => {
    expect(articleQuestions).toHaveLength(10);
    const questionIds = articleQuestions.map(({ id }) => id);
    expect(repeated(questionIds)).toEqual([]);
    for (const id of questionIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('asks in questions and claims in sentences', () => {
    expectNoProblems(
      articleQuestions
        .filter(({ question, claim }) => !question.endsWith('?') || !claim.endsWith('.'))
        .map(({ id }) => `${id}: end the question with a question mark and the claim with a full stop`),
    );
  });

  it('names frameworks that exist, each once, and fewer than all', () => {
    const known: readonly string[] = frameworkIds;
    expect(compared.length).toBeGreaterThan(0);
    for (const { names } of compared) {
      expect(known).toEqual(expect.arrayContaining([...names]));
      expect(repeated(names)).toEqual([]);
      expect(names.length).toBeLessThan(known.length);
    }
  });

  it('compares by criteria and situations that exist', () => {
    const known: readonly string[] = [...ratedCriterionIds, ...situations.map(({ id }) => id)];
    for (const { subject } of compared) {
      expect(known).toContain(subject.kind === 'criterion' ? subject.criterion : subject.situation);
    }
  });

  it('explains every rated criterion and why to use a framework at all', () => {
    expect(Object.keys(articleMeanings)).toEqual([...ratedCriterionIds]);
    expect(backendFramework.tasks.length).toBeGreaterThan(0);
    expect(reasonsToUseOne.length).toBeGreaterThan(0);
  });
});
