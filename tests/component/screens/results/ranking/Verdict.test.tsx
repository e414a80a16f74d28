import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Verdict } from '../../../../../src/screens/results/ranking/Verdict';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { ratedCriteria } from '../../../../support/decide';
import { show } from '../../../support/show';

const open = (answer?: (actions: StoreActions) => void) => show(<Verdict />, answer);
const verdict = page.getByRole('status').first();

describe('the verdict', () => {
  test('names the leader, by how much and why, and follows the weights', async () => {
    const store = open((actions) => {
      for (const id of ['scalability', 'community', 'ease', 'security', 'flexibility'] as const) {
        actions.setImportance(id, 0);
      }
    });
    await expect
      .element(verdict)
      .toHaveTextContent(
        /^ASP\.NET Core leads by \d+\.\d points over Node\.js: performance counts 100 % and it rates 10\.0 there\./,
      );
    store.actions.setFamiliarity('php', 'well');
    store.actions.setImportance('performance', 0);
    await expect
      .element(verdict)
      .toHaveTextContent(
        'Laravel leads by 100.0 points over ASP.NET Core: team fit counts 100 % and it rates 10.0 there.',
      );
  });

  test('says who shares the first place', async () => {
    open((actions) => {
      actions.setFamiliarity('python', 'well');
      for (const id of ratedCriteria) actions.setImportance(id, 0);
    });
    await expect
      .element(verdict)
      .toHaveTextContent(/^Django and Flask share the first place with 100\.0 points each\./);
  });

  test('says who is the only one left', async () => {
    open((actions) => actions.chooseMustHaves(firstParty('graphql')));
    await expect
      .element(verdict)
      .toHaveTextContent(/^Spring Boot is the only one left, with \d+\.\d points of 100\./);
  });

  test('offers a way on when nobody is left', async () => {
    open((actions) => actions.chooseMustHaves(firstParty('graphql', 'admin-ui')));
    await expect
      .element(verdict)
      .toHaveTextContent('Nobody is left: no framework has GraphQL and Admin interface together.');
    // Spring Boot has GraphQL, and two have an admin interface.
    await expect.element(verdict).toHaveTextContent('Without GraphQL, Django and Laravel are back.');
    await expect
      .element(page.getByRole('link', { name: 'Change the must-haves' }))
      .toHaveAttribute('href', '#/must-haves?return=results');
  });
});
