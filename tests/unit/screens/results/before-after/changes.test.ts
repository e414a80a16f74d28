import { describe, expect, it } from 'vitest';
import { evaluationOf } from '../../../../../src/model/evaluation';
import {
  type Change,
  changesBetween,
  changesText,
  placesText,
  signed,
} from '../../../../../src/screens/results/before-after/changes';
import { firstParty, madeUpCatalogue } from '../../../../support/catalogue';
import { decide } from '../../../../support/decide';

const catalogue = madeUpCatalogue();
const rankingOf = (said: Parameters<typeof decide>[0]) => evaluationOf(catalogue, decide(said)).ranking;

describe('before and after', () => {
  const before = rankingOf({});
  const after = rankingOf({ rated: { performance: 10, ease: 0 } });

  it('finds everybody once, in the later order', () => {
    const changes = changesBetween(before, after);
    expect(changes.map(({ alternative }) => alternative.id)).toEqual(
      after.map(({ alternative }) => alternative.id),
    );
    for (const change of changes) {
      expect(change.score).toBeCloseTo(change.after.score - change.before.score, 12);
      expect(change.places).toBe((change.before.rank ?? 0) - (change.after.rank ?? 0));
    }
  });

  it('says what became of who is ruled out on either side', () => {
    const admin = rankingOf({ mustHaves: firstParty('admin-ui') });
    const graphql = rankingOf({ mustHaves: firstParty('graphql') });
    const placesOf = (changes: readonly Change[], id: string) =>
      changes.find(({ alternative }) => alternative.id === id)?.places;
    expect(placesOf(changesBetween(before, admin), 'koa')).toBe('ruled-out');
    expect(placesOf(changesBetween(admin, before), 'koa')).toBe('back');
    expect(placesOf(changesBetween(admin, graphql), 'koa')).toBe('out');
    expect(placesOf(changesBetween(before, admin), 'django')).toBeTypeOf('number');
  });

  it('sums up in a sentence', () => {
    const change = (places: Change['places']) => ({ places }) as Change;
    const sum = (...places: Change['places'][]) => changesText(places.map(change));
    expect(sum(0, 0, 'out')).toBe('The order is the same as when you pinned it.');
    expect(sum(1, -1, 0)).toBe('2 of 3 changed place since you pinned.');
    expect(sum(0, 'ruled-out')).toBe('1 was ruled out since you pinned.');
    expect(sum(2, 'ruled-out', 'ruled-out', 'back')).toBe(
      '1 of 4 changed place, 2 were ruled out and 1 came back in since you pinned.',
    );
  });

  it('shows a change with its sign, and none without', () => {
    expect([2.14, -0.4, 0.04, -0.04].map(signed)).toEqual(['+2.1', '−0.4', '±0.0', '±0.0']);
    expect([2, -1, 0].map(placesText)).toEqual(['up 2', 'down 1', 'same place']);
    expect((['ruled-out', 'back', 'out'] as const).map(placesText)).toEqual([
      'ruled out now',
      'back in',
      'still ruled out',
    ]);
  });
});
