import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { stabilityInterval } from '../../../../../src/scoring/sensitivity/stability';
import { RobustnessSection } from '../../../../../src/screens/results/sure/RobustnessSection';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { show } from '../../../support/show';
import { twoSides, weigh } from '../../../support/twoSides';

const open = (answer?: (actions: StoreActions) => void) => show(<RobustnessSection />, answer, twoSides);

/** Laravel is first while security weighs up to 50 %, Rails from 75 %, and Django in between. */
const threeWays = (actions: StoreActions) => {
  actions.chooseMustHaves(firstParty('websockets'));
  weigh(actions, { performance: 4, security: 5 });
};

/** What stands beside a criterion. */
function rowOf(criterion: string): Element {
  const term = page.getByRole('term').filter({ hasText: criterion }).element();
  return term.parentElement as Element;
}

/** With plain spaces, also where no line may break. */
const textOf = (criterion: string) =>
  rowOf(criterion).lastElementChild?.textContent?.replaceAll('\u00a0', ' ');

/** Where the band begins and ends and where the line stands, in percent of the strip. */
function drawn(criterion: string) {
  const strip = rowOf(criterion).querySelector('[aria-hidden] > span') as Element;
  const { left, width } = strip.getBoundingClientRect();
  const [band, line] = [...strip.children].map((element) => element.getBoundingClientRect());
  const share = (x = Number.NaN) => Math.round((100 * (x - left)) / width);
  return {
    band: [share(band?.left), share(band?.right)],
    now: share(line && (line.left + line.right) / 2),
  };
}

const heading = page.getByRole('heading', {
  level: 3,
  name: 'How far each weight can move before Django loses the first place',
});

describe('how far each weight can move', () => {
  test('is what a hand comes to', async () => {
    // 3 (1 - t) + 9 t for Django, 9 (1 - t) + 3 t for Laravel and 10 t for Rails: level at 1/2 and at 3/4.
    const { low, high, below, above } = stabilityInterval(
      [
        [3, 9],
        [9, 3],
        [0, 10],
      ],
      [4 / 9, 5 / 9],
      1,
    );
    expect(low).toBeCloseTo(0.5, 12);
    expect(high).toBeCloseTo(0.75, 12);
    expect([below, above]).toEqual([1, 2]);

    open(threeWays);
    await expect.element(heading).toBeVisible();
    expect(textOf('Security')).toBe(
      'Now 55.6 %. Django stays first from 50 % to 75 %. Below that Laravel takes over. Above that Ruby on Rails takes over.',
    );
    expect(textOf('Performance')).toBe(
      'Now 44.4 %. Django stays first from 25 % to 50 %. Below that Ruby on Rails takes over. Above that Laravel takes over.',
    );
    // Flexibility counts nothing now, and Django is the best by it.
    expect(textOf('Flexibility')).toBe('Now 0 %. Django stays first whatever this criterion weighs.');
  });

  test('is drawn where the words say', async () => {
    open(threeWays);
    await expect.element(heading).toBeVisible();
    expect(drawn('Security')).toEqual({ band: [50, 75], now: 56 });
    expect(drawn('Performance')).toEqual({ band: [25, 50], now: 44 });
    expect(drawn('Flexibility')).toEqual({ band: [0, 100], now: 0 });
  });

  test('ends on one side only where only there somebody waits', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { performance: 4, security: 5 });
    });
    await expect.element(heading).toBeVisible();
    expect(textOf('Security')).toBe(
      'Now 55.6 %. Django stays first from 50 % to 100 %. Below that Laravel takes over.',
    );
    expect(textOf('Performance')).toBe(
      'Now 44.4 %. Django stays first from 0 % to 50 %. Above that Laravel takes over.',
    );
  });

  test('covers the criteria that come from the answers, and follows them', async () => {
    const store = open(threeWays);
    await expect.element(heading).toBeVisible();
    expect(page.getByRole('term').elements()).toHaveLength(6);
    store.actions.setFamiliarity('php', 'well');
    await expect
      .element(page.getByRole('heading', { level: 3, name: /before Laravel loses the first place$/ }))
      .toBeVisible();
    // Beside 4 and 5, team fit counts 10 of 19. Without it Django is 2/3 ahead, and its 10 points bring Laravel level.
    expect(textOf('Team fit')).toBe(
      'Now 52.6 %. Laravel stays first from 6.3 % to 100 %. Below that Django takes over.',
    );
  });

  test('leaves a tied leader nothing to lose on one side', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { performance: 5, security: 5 });
    });
    await expect.element(heading).toBeVisible();
    expect(textOf('Security')).toBe(
      'Now 50 %. Django stays first from 50 % to 100 %. Below that Laravel takes over.',
    );
  });
});
