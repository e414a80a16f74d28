import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Id } from '../../../../../src/lib/id';
import { defaultResultsView, type ResultsView } from '../../../../../src/routes/resultsView';
import { CompareSection } from '../../../../../src/screens/results/compare/CompareSection';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { show } from '../../../support/show';
import { wholeNumbers } from './wholeNumbers';

interface KeptProps {
  readonly first: ResultsView;
  readonly onViewChange: (view: ResultsView) => void;
}

/** Keeps the view as the address does. */
function Kept({ first, onViewChange }: KeptProps) {
  const [view, setView] = useState(first);
  const change = (next: ResultsView) => {
    onViewChange(next);
    setView(next);
  };
  return <CompareSection view={view} onViewChange={change} />;
}

function open(compare: readonly Id[] | null, answer?: (actions: StoreActions) => void) {
  const onViewChange = vi.fn<(view: ResultsView) => void>();
  const first: ResultsView = { ...defaultResultsView, name: 'kept', compare };
  const store = show(<Kept first={first} onViewChange={onViewChange} />, answer, wholeNumbers);
  return { onViewChange, store };
}

const choice = (name: string | RegExp) => page.getByRole('checkbox', { name });
const status = page.getByRole('status');
const table = page.getByRole('table', { name: /^Ratings of the chosen frameworks/ });
const cells = (row: RegExp) =>
  table
    .getByRole('row', { name: row })
    .getByRole('cell')
    .elements()
    .map((cell) => cell.textContent);
const radars = page.getByRole('img', { name: /^Ratings of/ });

describe('choosing what is compared', () => {
  test('starts with the first two of the ranking and says so', async () => {
    open(null);
    await expect
      .element(status)
      .toHaveTextContent(
        'Until you choose, the first two of your ranking are compared: ASP.NET Core and Spring Boot.',
      );
    await expect.element(choice('ASP.NET Core')).toBeChecked();
    await expect.element(choice('Spring Boot')).toBeChecked();
    await expect.element(choice('Django')).not.toBeChecked();
    await expect.element(page.getByRole('button', { name: 'Back to the leaders' })).not.toBeInTheDocument();
  });

  test('follows the ranking until something is chosen', async () => {
    const { store } = open(null);
    await expect.element(status).toHaveTextContent(/ASP\.NET Core and Spring Boot/);
    // Only community support counts: Node.js has 10 there and Django 9.
    for (const id of ['performance', 'scalability', 'ease', 'security', 'flexibility'] as const) {
      store.actions.setImportance(id, 0);
    }
    await expect.element(status).toHaveTextContent(/Node\.js and Django\.$/);
  });

  test('adds to the leaders, and changes nothing else of the view', async () => {
    const { onViewChange } = open(null);
    await choice('Django').click();
    expect(onViewChange).toHaveBeenCalledWith({
      ...defaultResultsView,
      name: 'kept',
      compare: ['aspnet-core', 'spring-boot', 'django'],
    });
    await expect.element(status).toHaveTextContent('Compared: ASP.NET Core, Spring Boot and Django.');
  });

  test('works with the keyboard', async () => {
    const { onViewChange } = open(['django', 'rails']);
    await userEvent.tab();
    await expect.element(choice('Node.js')).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(onViewChange.mock.lastCall?.[0].compare).toEqual(['django', 'rails', 'nodejs']);
  });

  test('goes back to the leaders', async () => {
    const { onViewChange } = open(['django', 'rails']);
    await page.getByRole('button', { name: 'Back to the leaders' }).click();
    expect(onViewChange.mock.lastCall?.[0].compare).toBeNull();
    await expect.element(status).toHaveTextContent(/^Until you choose/);
  });

  test('stops at four and says why', async () => {
    open(['django', 'rails', 'koa']);
    const group = page.getByRole('group', { name: 'Frameworks to compare' });
    await expect.element(group).toHaveAccessibleDescription('Choose two to four.');
    await choice('Flask').click();
    await expect.element(choice('Laravel')).toBeDisabled();
    await expect.element(choice('Flask')).toBeEnabled();
    await expect
      .element(group)
      .toHaveAccessibleDescription('Four are chosen, the most. Take one out to choose another.');
    await choice('Koa.js').click();
    await expect.element(choice('Laravel')).toBeEnabled();
  });

  test('shows no charts below two', async () => {
    open(['django', 'rails']);
    await expect.element(radars.first()).toBeVisible();
    await choice('Django').click();
    await expect
      .element(status)
      .toHaveTextContent('Only Ruby on Rails is chosen. Choose at least one more to compare.');
    await expect.element(radars).not.toBeInTheDocument();
    await expect.element(table).not.toBeInTheDocument();
  });

  test('offers those that are ruled out, with the reason', async () => {
    open(null, (actions) => actions.chooseMustHaves(firstParty('admin-ui', 'graphql')));
    await expect.element(status).toHaveTextContent(/^Your must-haves leave only Django in the ranking\./);
    await expect.element(choice('Laravel ruled out')).toHaveAccessibleDescription('GraphQL: third-party.');
    await page.getByText('Why 9 are ruled out').click();
    await expect
      .element(
        page
          .getByRole('definition')
          .filter({ hasText: 'Admin interface: third-party. GraphQL: third-party.' })
          .first(),
      )
      .toBeVisible();
    await choice('Laravel ruled out').click();
    const laravel = page.getByRole('article', { name: /Laravel/ });
    // 38 of 60 points.
    await expect.element(laravel).toHaveTextContent('Ruled out; by your weights it would have 63.3 points.');
    expect(cells(/^Place/)).toEqual(['1', 'ruled out', '']);
  });
});

describe('the comparison', () => {
  test('has one radar each, with a name, a link, place and score', async () => {
    open(['rails', 'aspnet-core']);
    await expect
      .element(page.getByRole('img', { name: 'Ratings of Ruby on Rails by 6 criteria' }))
      .toBeVisible();
    await expect
      .element(page.getByRole('img', { name: 'Ratings of ASP.NET Core by 6 criteria' }))
      .toBeVisible();
    const rails = page.getByRole('article', { name: /Ruby on Rails/ });
    await expect
      .element(rails.getByRole('link', { name: 'Ruby on Rails' }))
      .toHaveAttribute('href', '#/framework/rails');
    // Django has 65.0 points as well.
    await expect.element(rails).toHaveTextContent('Place 3, tied, with 65.0 points of 100.');
    const [one, other] = radars.elements().map((radar) => radar.getBoundingClientRect());
    expect([other?.width, other?.height]).toEqual([one?.width, one?.height]);
  });

  test('has a table behind each radar that says the same', async () => {
    open(['rails', 'aspnet-core']);
    const rails = page.getByRole('article', { name: /Ruby on Rails/ });
    await rails.getByText('Show as a table').click();
    const twin = rails.getByRole('table', { name: 'Ratings of Ruby on Rails by 6 criteria' });
    await expect.element(twin).toBeVisible();
    expect(
      twin
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent),
    ).toEqual(['5.0', '6.0', '7.0', '6.0', '9.0', '6.0']);
  });

  test('marks the best by each criterion and says how far apart they are', async () => {
    open(['django', 'rails', 'aspnet-core']);
    await expect.element(table).toBeVisible();
    expect(cells(/^Performance/)).toEqual(['4.0', '5.0', '10.0 best', '6.0']);
    expect(cells(/^Community support/)).toEqual(['9.0 best', '7.0', '8.0', '2.0']);
    expect(cells(/^Ease of use/)).toEqual(['7.0 tied best', '6.0', '7.0 tied best', '1.0']);
    expect(cells(/^Security/)).toEqual(['9.0 tied best', '9.0 tied best', '9.0 tied best', '0.0']);
    expect(cells(/^Score/)).toEqual(['65.0', '65.0', '83.3', '18.3']);
    expect(cells(/^Place/)).toEqual(['3, tied', '3, tied', '1', '']);
  });

  test('shows the weight of each criterion', async () => {
    const { store } = open(['django', 'rails']);
    // 5 of 30 each: 16.67 %; the largest remainders go to the first four.
    await expect.element(table.getByRole('rowheader', { name: 'Performance 17 %' })).toBeVisible();
    await expect.element(table.getByRole('rowheader', { name: 'Flexibility 16 %' })).toBeVisible();
    store.actions.setImportance('flexibility', 0);
    await expect.element(table.getByRole('rowheader', { name: 'Flexibility 0 %' })).toBeVisible();
    await expect.element(table.getByRole('rowheader', { name: 'Performance 20 %' })).toBeVisible();
  });

  test('says once when kinds differ', async () => {
    open(['nodejs', 'django']);
    await expect.element(page.getByText(/^Not like for like: Node\.js is a runtime/)).toBeVisible();
    await choice('Node.js').click();
    await choice('Laravel').click();
    await expect.element(page.getByText(/^Not like for like/)).not.toBeInTheDocument();
  });

  test('takes in the criteria that come from the answers', async () => {
    open(['django', 'rails'], (actions) => {
      actions.setFamiliarity('python', 'well');
      actions.setFamiliarity('ruby', 'some');
    });
    await expect.element(page.getByRole('img', { name: 'Ratings of Django by 7 criteria' })).toBeVisible();
    expect(cells(/^Team fit/)).toEqual(['10.0 best', '5.0', '5.0']);
  });
});
