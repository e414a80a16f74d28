import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Decision, emptyDecision, type OwnRating } from '../../../src/decision/decision';
import { CriterionScreen } from '../../../src/screens/criterion/CriterionScreen';
import { EvidenceScreen } from '../../../src/screens/evidence/EvidenceScreen';
import { FrameworkScreen } from '../../../src/screens/framework/FrameworkScreen';
import { createDecisionStore } from '../../../src/store/createStore';
import { StoreContext } from '../../../src/store/StoreContext';
import { shipped } from '../../support/shipped';

const rated = (alternative: string, criterion: string): OwnRating => ({
  alternative,
  criterion,
  low: 6,
  point: 7,
  high: 8,
  reason: 'we measured it',
});

/** An alternative and a criterion of the person's own, and three ratings by hand. */
const decision: Decision = {
  ...emptyDecision(shipped.version),
  alternatives: {
    own: [{ id: 'own-1', name: 'Axum', kind: 'micro-framework', language: 'Rust' }],
    excluded: {},
  },
  criteria: { own: [{ id: 'own-2', name: 'Hosting', worst: 'dear', best: 'cheap' }], on: [], off: [] },
  ratings: [rated('own-1', 'performance'), rated('django', 'security'), rated('django', 'own-2')],
};

async function open(screen: ReactNode) {
  const store = createDecisionStore({ catalogue: shipped, storage: null });
  store.setState({ decision });
  await act(async () => render(<StoreContext value={store}>{screen}</StoreContext>));
}

const evidence = (framework: string, criterion: string) =>
  open(<EvidenceScreen framework={framework} criterion={criterion} cameFrom={null} />);
const region = (name: string) => page.getByRole('region', { name, exact: true });

describe('the page of an alternative of one’s own', () => {
  test('has its ratings, and says that there is no profile', async () => {
    await open(<FrameworkScreen framework="own-1" />);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Axum');
    await expect.element(page.getByText('micro-framework, Rust', { exact: true })).toBeVisible();
    const ratings = region('Ratings').getByRole('definition');
    await expect.element(ratings.first()).toHaveTextContent('7.0 (your own rating, 6.0 to 8.0)');
    await expect.element(ratings.nth(2)).toHaveTextContent('5.0 (not known, 0.0 to 10.0)');
    await expect.element(page.getByText(/^This one is your own, so there is no profile/)).toBeVisible();
    // Who is nearest cannot be said while ratings are not known.
    await expect.element(region('Closest alternatives')).not.toBeInTheDocument();
  });
});

describe('where a rating comes from', () => {
  test('is the person, for an alternative of one’s own', async () => {
    await evidence('own-1', 'performance');
    await expect.element(page.getByText(/^Rating: 7\.0 of 10, with an interval/)).toBeVisible();
    await expect.element(page.getByText('Your own rating: “we measured it”.')).toBeVisible();
    await expect.element(region('No evidence')).toHaveTextContent(/Only you can rate this/);
  });

  test('is nowhere while nothing is known', async () => {
    await evidence('own-1', 'security');
    await expect.element(page.getByText(/^The rating is not known/)).toBeVisible();
    await expect.element(region('No evidence')).toBeVisible();
  });

  test('is the person, by a criterion of one’s own', async () => {
    await evidence('django', 'own-2');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Hosting of Django');
    await expect.element(page.getByText('Your own rating: “we measured it”.')).toBeVisible();
    await expect.element(region('No evidence')).toBeVisible();
  });

  test('is the person, with what the evidence gives below it', async () => {
    await evidence('django', 'security');
    await expect
      .element(page.getByText(/^Your own rating: “we measured it”\. It counts in place of the 8\.8 /))
      .toBeVisible();
    await expect.element(region('How the rating comes about')).toBeVisible();
  });
});

describe('the page of a criterion', () => {
  test('of one’s own says what it means and who is rated how', async () => {
    await open(<CriterionScreen criterion="own-2" cameFrom={null} />);
    await expect.element(page.getByText('Your own: 0 is dear, 10 is cheap.')).toBeVisible();
    await expect.element(page.getByText('The article has no such criterion.')).toBeVisible();
    const rows = page.getByRole('list', { name: 'Hosting of 11 frameworks' }).getByRole('listitem');
    await expect.element(rows.first()).toHaveTextContent(/^Django.*7\.0 \(your own rating\)$/);
    await expect.element(rows.nth(1)).toHaveTextContent(/^ASP\.NET Core.*5\.0 \(not known\)$/);
  });
});
