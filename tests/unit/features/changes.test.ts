import { describe, expect, it } from 'vitest';
import { changesBetween, placesText, signed } from '../../../src/features/before-after/changes';
import { emptyDecision } from '../../../src/link/decision';
import { selectStandings } from '../../../src/store/selectors/ranking';

describe('before and after', () => {
  const before = selectStandings(emptyDecision);
  const after = selectStandings({ ...emptyDecision, importances: { performance: 10, ease: 0 } });

  it('finds every framework once, in the later order', () => {
    const changes = changesBetween(before, after);
    expect(changes.map(({ framework }) => framework.id)).toEqual(after.map(({ framework }) => framework.id));
    for (const change of changes) {
      expect(change.score).toBeCloseTo(change.after.score - change.before.score, 12);
      expect(change.places).toBe((change.before.rank ?? 0) - (change.after.rank ?? 0));
    }
  });

  it('knows no places for who is ruled out on either side', () => {
    const withMust = selectStandings({ ...emptyDecision, mustHaves: ['admin-ui'] });
    const changes = changesBetween(before, withMust);
    expect(changes.find(({ framework }) => framework.id === 'koa')?.places).toBeNull();
    expect(changes.find(({ framework }) => framework.id === 'django')?.places).not.toBeNull();
  });

  it('shows a change with its sign, and none without', () => {
    expect([2.14, -0.4, 0.04, -0.04].map(signed)).toEqual(['+2.1', '−0.4', '±0.0', '±0.0']);
    expect([2, -1, 0, null].map(placesText)).toEqual(['up 2', 'down 1', 'same place', 'not comparable']);
  });
});
