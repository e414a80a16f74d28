import { describe, expect, test } from 'vitest';
import { criterionById } from '../../../../../src/catalogue/criteria';
import { frameworkById } from '../../../../../src/catalogue/frameworks';
import type { CriterionId, FrameworkId } from '../../../../../src/catalogue/ids';
import { requirements } from '../../../../../src/catalogue/requirements';
import type { Requirement } from '../../../../../src/catalogue/types';
import type { WeighedCriterion } from '../../../../../src/model/criteria';
import type { Standing } from '../../../../../src/model/ranking';
import { tableModel } from '../../../../../src/screens/results/table/tableModel';

const [orm] = requirements as [Requirement, ...Requirement[]];

const weighed = (id: CriterionId): WeighedCriterion => ({
  criterion: criterionById[id],
  importance: 5,
  suggested: 5,
  own: false,
  weight: 0.5,
  percent: 50,
});

function standing(id: FrameworkId, rank: number | null, points: readonly number[]): Standing {
  return {
    framework: frameworkById[id],
    ratings: points.map((point) => ({ low: 0, point, high: 10 })),
    ruledOut: rank === null ? [{ requirement: orm, found: 'third-party' }] : [],
    score: 5 * points.reduce((sum, point) => sum + point, 0),
    contributions: points.map((point) => 5 * point),
    rank,
    dominatedBy: [],
  };
}

const criteria = [weighed('ease'), weighed('team-fit')];
const { rows } = tableModel(
  [
    standing('rails', 1, [8, 10]),
    standing('nodejs', 2, [6, 0]),
    standing('koa', 2, [5, 1]),
    standing('express', null, [9, 9]),
  ],
  criteria,
);
const rowOf = (id: FrameworkId) => rows.find(({ framework }) => framework.id === id);

describe('rows from standings', () => {
  test('stand in the order of the names', () => {
    expect(rows.map(({ framework }) => framework.name)).toEqual([
      'Express.js',
      'Koa.js',
      'Node.js',
      'Ruby on Rails',
    ]);
  });

  test('hold the point ratings of the criteria in force and of no others', () => {
    expect(rowOf('rails')?.ratings).toEqual({ ease: 8, 'team-fit': 10 });
  });

  test('name kind and language as people read them', () => {
    expect(rowOf('koa')).toMatchObject({
      kind: 'micro-framework on Node.js',
      language: 'JavaScript or TypeScript',
    });
  });

  test('tell a shared rank from one of its own', () => {
    expect(rows.map(({ rank, tied }) => [rank, tied])).toEqual([
      [null, false],
      [2, true],
      [2, true],
      [1, false],
    ]);
  });

  test('give the reason of the ruled out, and none to the others', () => {
    expect(rowOf('express')?.ruledOut).toBe('ORM: third-party.');
    expect(rowOf('rails')?.ruledOut).toBeNull();
  });

  test('keep the score even of what is ruled out', () => {
    expect(rowOf('express')?.score).toBe(90);
  });
});
