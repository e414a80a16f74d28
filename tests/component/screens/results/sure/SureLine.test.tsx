import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { chanceText } from '../../../../../src/lib/percent';
import { asTable } from '../../../../../src/model/robustness';
import { simulate } from '../../../../../src/scoring/simulation/simulate';
import { SureLine } from '../../../../../src/screens/results/sure/SureLine';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { evaluationIn, show } from '../../../support/show';
import { twoSides, weigh } from '../../../support/twoSides';

const open = (answer?: (actions: StoreActions) => void) => show(<SureLine />, answer, twoSides);
const line = page.getByRole('status');
const CASES = 'of the cases within a quarter of your weights and within the ranges of the evidence.';

/** Django and Laravel mirror each other: Django is first wherever security weighs more than performance. */
const mirrored = (performance: number, security: number) => (actions: StoreActions) => {
  actions.chooseMustHaves(firstParty('admin-ui'));
  weigh(actions, { performance, security });
};

describe('how sure the lead is', () => {
  // With importances s and p that may each be a quarter lower or higher, evenly, the rival wins in a triangle:
  // (1.25 p - 0.75 s)^2 / 2 of the (s / 2) (p / 2) that are possible.
  test.each([
    [4, `Clear: Django stays first in 84 % ${CASES}`],
    [4.5, `Likely: Django stays first in 69 % ${CASES}`],
    [4.8, `Likely: Django stays first in 58 % ${CASES}`],
    [
      4.9,
      'Too close to call between Django and Laravel, within a quarter of your weights and within the ranges of the evidence.',
    ],
  ])('with performance at %d beside security at 5', async (performance, sentence) => {
    open(mirrored(performance, 5));
    await expect.element(line).toHaveTextContent(new RegExp(`^${sentence}$`));
  });

  test('counts the ranges of the evidence', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('admin-ui'));
      weigh(actions, { flexibility: 10 });
    });
    // Laravel is above Django's 6.5 in 31 % of its range.
    await expect.element(line).toHaveTextContent(`Likely: Django stays first in 69 % ${CASES}`);
  });

  test('does not name who has hardly a chance when it is too close', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('websockets'));
      // Django and Rails draw level where security weighs three times as much as performance.
      weigh(actions, { performance: 3, security: 9 });
    });
    await expect
      .element(line)
      .toHaveTextContent(/^Too close to call between Django and Ruby on Rails, within/);
  });

  test('says what the engine finds for everybody', async () => {
    const store = open((actions) => weigh(actions, { performance: 6, security: 5, flexibility: 1, ease: 3 }));
    const evaluation = evaluationIn(store);
    const { acceptability } = simulate({ ...asTable(evaluation), space: 'roughly', ratingUncertainty: true });
    const [leader] = evaluation.ranked;
    expect(evaluation.ranked).toHaveLength(10);
    expect(leader?.alternative.id).toBe('aspnet-core');
    const share = acceptability[0]?.[0] ?? 0;
    expect(share).toBeGreaterThanOrEqual(0.55);
    expect(share).toBeLessThan(0.8);
    await expect
      .element(line)
      .toHaveTextContent(
        `Likely: ASP.NET Core stays first in ${chanceText(share).replaceAll('\u00a0', ' ')} ${CASES}`,
      );
  });

  test('is the same whatever the chances below assume', async () => {
    const store = open(mirrored(4.5, 5));
    await expect.element(line).toHaveTextContent(/^Likely: Django stays first in 69 %/);
    store.actions.setWeightSpace('exactly');
    store.actions.setEvidenceRanges(false);
    await expect.element(line).toHaveAttribute('aria-busy', 'false');
    await expect.element(line).toHaveTextContent(/^Likely: Django stays first in 69 %/);
  });

  test('follows the weights', async () => {
    const store = open(mirrored(4, 5));
    await expect.element(line).toHaveTextContent(/^Clear: Django/);
    store.actions.setImportance('performance', 10);
    await expect.element(line).toHaveTextContent(/^Clear: Laravel stays first in 100 %/);
  });

  test('says who is the only one left', async () => {
    open((actions) => actions.chooseMustHaves(firstParty('admin-ui', 'graphql')));
    await expect.element(line).toHaveTextContent(/^Django is the only one that your must-haves leave\.$/);
  });

  test('claims nothing when nobody is left', async () => {
    const store = open(mirrored(4, 5));
    await expect.element(line).toHaveTextContent(/^Clear/);
    store.actions.chooseMustHaves(firstParty('admin-ui', 'grpc'));
    await expect.element(page.getByText(/\w/)).not.toBeInTheDocument();
  });
});
