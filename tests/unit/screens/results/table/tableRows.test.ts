import { describe, expect, test } from 'vitest';
import { evaluationOf } from '../../../../../src/model/evaluation';
import { tableRows } from '../../../../../src/screens/results/table/rows';
import { checksOf, exactly, firstParty, madeUpCatalogue } from '../../../../support/catalogue';
import { decide } from '../../../../support/decide';
import { criterion } from '../standings';

const ease = { rails: 8, nodejs: 5.5, koa: 5.5, express: 9 };
const catalogue = madeUpCatalogue({
  frameworks: madeUpCatalogue().frameworks.filter(({ id }) => id in ease),
  criteria: [criterion('ease'), criterion('team-fit')],
  ratings: Object.fromEntries(Object.entries(ease).map(([id, point]) => [id, { ease: exactly(point) }])),
  checks: checksOf({ orm: ['rails', 'nodejs', 'koa'] }),
});
// Team fit is 10 for Rails and 0 for the others; the two criteria count the same.
const rows = tableRows(
  evaluationOf(
    catalogue,
    decide({
      languages: { ruby: 'well' },
      mustHaves: firstParty('orm'),
      rated: { ease: 5, 'team-fit': 5 },
    }),
  ),
);
const rowOf = (id: string) => rows.find(({ alternative }) => alternative.id === id);

describe('rows of an evaluation', () => {
  test('stand in the order of the names', () => {
    expect(rows.map(({ alternative }) => alternative.name)).toEqual([
      'Express.js',
      'Koa.js',
      'Node.js',
      'Ruby on Rails',
    ]);
  });

  test('have the point ratings by the criteria in force and by no others', () => {
    expect([rowOf('rails')?.rating('ease'), rowOf('rails')?.rating('team-fit')]).toEqual([8, 10]);
    expect(() => rowOf('rails')?.rating('security')).toThrow('security');
  });

  test('name kind and language as people read them', () => {
    expect(rowOf('koa')?.alternative).toMatchObject({
      kindName: 'micro-framework on Node.js',
      languageName: 'JavaScript or TypeScript',
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
    expect(rowOf('express')?.score).toBeCloseTo(45, 9);
  });
});
