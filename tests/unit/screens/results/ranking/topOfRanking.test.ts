import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/lib/id';
import {
  alsoTiedText,
  headingText,
  topOfRanking,
} from '../../../../../src/screens/results/ranking/topOfRanking';
import { standing } from '../standings';

const ranking = (...places: readonly (readonly [Id, number])[]) =>
  topOfRanking(places.map(([id, rank]) => standing(id, rank)));
const idsOf = (standings: ReturnType<typeof topOfRanking>['drawn']) =>
  standings.map(({ alternative }) => alternative.id);

describe('the top of the ranking', () => {
  it('is the first three', () => {
    const { drawn, alsoTied } = ranking(['django', 1], ['rails', 2], ['koa', 3], ['flask', 4]);
    expect(idsOf(drawn)).toEqual(['django', 'rails', 'koa']);
    expect(alsoTied).toEqual([]);
    expect(alsoTiedText(alsoTied)).toBe('');
    expect(headingText(drawn.length)).toBe('The top three on one scale');
  });

  it('says who shares the third place and is not drawn', () => {
    const { drawn, alsoTied } = ranking(
      ['django', 1],
      ['rails', 2],
      ['koa', 2],
      ['flask', 2],
      ['phoenix', 5],
    );
    expect(idsOf(drawn)).toEqual(['django', 'rails', 'koa']);
    expect(idsOf(alsoTied)).toEqual(['flask']);
    expect(alsoTiedText(alsoTied)).toMatch(/^Flask shares the last of these places/);
  });

  it('is fewer when fewer are left', () => {
    expect(idsOf(ranking(['django', 1], ['rails', 2]).drawn)).toEqual(['django', 'rails']);
    expect(headingText(2)).toBe('The two that are left, on one scale');
    expect(headingText(1)).toBe('The one that is left, on a fixed scale');
    expect(ranking()).toEqual({ drawn: [], alsoTied: [] });
  });
});
