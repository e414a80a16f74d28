import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RobustnessSection } from '../../../../../src/screens/results/sure/RobustnessSection';
import { SureLine } from '../../../../../src/screens/results/sure/SureLine';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { decisionOf, evaluationIn, show } from '../../../support/show';
import { twoSides, weigh } from '../../../support/twoSides';

function open(answer?: (actions: StoreActions) => void) {
  return show(
    <>
      <SureLine />
      <RobustnessSection />
    </>,
    answer,
    twoSides,
  );
}

const mirrored = (actions: StoreActions) => {
  actions.chooseMustHaves(firstParty('admin-ui'));
  weigh(actions, { performance: 4, security: 5 });
};

const apply = page.getByRole('button', { name: /^Apply/ });
const leader = (store: ReturnType<typeof open>) => evaluationIn(store).ranked[0]?.alternative.name;
const scores = (store: ReturnType<typeof open>) => evaluationIn(store).ranked.map(({ score }) => score);

describe('the smallest change of one importance', () => {
  test('says which, by how much, and who would lead', async () => {
    open(mirrored);
    // Level at 5 and 5; a tenth further the other leads. 5.1 of 10.1 is 50.5 %.
    await expect
      .element(
        page.getByText(
          'The smallest change of one importance: performance at 5.1 instead of 4 (1.1 points more, 50.5 % of the weight instead of 44.4 %). Laravel would then lead.',
        ),
      )
      .toBeVisible();
  });

  test('can be a smaller one', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('websockets'));
      weigh(actions, { performance: 1.8, security: 5 });
    });
    // Rails draws level where performance is a third of security, 1.67.
    await expect
      .element(
        page.getByText(
          'performance at 1.6 instead of 1.8 (0.2 points less, 24.2 % of the weight instead of 26.5 %). Ruby on Rails would then lead.',
        ),
      )
      .toBeVisible();
  });

  test('is applied by a press, which changes the lead and nothing else', async () => {
    const store = open(mirrored);
    await apply.click();
    expect(decisionOf(store).priorities.rated).toEqual({
      performance: 5.1,
      scalability: 0,
      community: 0,
      ease: 0,
      security: 5,
      flexibility: 0,
    });
    expect(leader(store)).toBe('Laravel');
    await expect
      .element(page.getByRole('heading', { level: 3, name: /before Laravel loses the first place$/ }))
      .toBeVisible();
    // And the smallest change back: at 5 they tie, which leaves the lead shared.
    await expect
      .element(page.getByText(/performance at 4\.9 instead of 5\.1 .* Django would then lead\.$/))
      .toBeVisible();
    await expect
      .element(page.getByRole('status').first())
      .toHaveTextContent(/^Too close to call between Laravel and Django/);
  });

  test('is a step of its own to take back', async () => {
    const store = open((actions) => {
      mirrored(actions);
      // A drag that has not ended.
      actions.setImportance('performance', 3);
      actions.setImportance('performance', 3.5);
    });
    await apply.click();
    store.actions.setImportance('performance', 9);
    store.actions.undo();
    expect(decisionOf(store).priorities.rated.performance).toBe(5.1);
    store.actions.undo();
    expect(decisionOf(store).priorities.rated.performance).toBe(3.5);
    expect(leader(store)).toBe('Django');
  });

  test('works with the keyboard, and again', async () => {
    const store = open(mirrored);
    await expect.element(apply).toHaveAccessibleName('Apply: performance at 5.1');
    (apply.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(apply).toHaveAccessibleName('Apply: performance at 4.9');
    await expect.element(apply).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(apply).toHaveAccessibleName('Apply: performance at 5.1');
    expect(leader(store)).toBe('Django');
  });
});

describe('the smallest change of one rating', () => {
  test('says whose rating, and leads to what it rests on', async () => {
    const store = open(mirrored);
    const [django = 0, laravel = 0] = scores(store);
    // 60 / 9 points of lead are 1.2 rating points at a weight of 5 / 9, and the change goes just beyond.
    expect((django - laravel) / (10 * (5 / 9))).toBeCloseTo(1.2, 9);
    await expect
      .element(
        page.getByText(
          'The smallest change of one rating: Django at 7.79 on security instead of 9.00. Then Laravel would lead.',
        ),
      )
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'See what this rating rests on' }))
      .toHaveAttribute('href', '#/evidence/django/security');
  });

  test('raises a rival where the leader cannot be lowered as far', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('graphql'));
      weigh(actions, { performance: 10, security: 2 });
    });
    // A lead of (3 x 10 + 9 x 2) / 12 = 4 needs 4.8 at a weight of 10 / 12: more than Django's 3, so Koa.js rises.
    await expect
      .element(page.getByText('Koa.js at 4.81 on performance instead of 0.00. Then it would lead.'))
      .toBeVisible();
  });
});

test('a shared first place is lost by the smallest step', async () => {
  open((actions) => {
    actions.chooseMustHaves(firstParty('admin-ui'));
    weigh(actions, { performance: 5, security: 5 });
  });
  await expect
    .element(
      page.getByText(/^The smallest change of one rating: Django at 2\.99 on performance instead of 3\.00\./),
    )
    .toBeVisible();
});

test('says when neither an importance nor a rating alone can change the lead', async () => {
  open((actions) => {
    actions.chooseMustHaves(firstParty('graphql'));
    // Django is better by 3 and by 9: either rating would have to move by 12.
    weigh(actions, { performance: 5, security: 5 });
  });
  await expect
    .element(
      page.getByText(
        'No change of a single importance between 0 and 10 gives another framework the first place.',
      ),
    )
    .toBeVisible();
  await expect
    .element(
      page.getByText(
        'No change of a single rating between 0 and 10 gives another framework the first place.',
      ),
    )
    .toBeVisible();
  await expect.element(apply).not.toBeInTheDocument();
});
