import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { ratedCriteria } from '../../../../support/decide';
import { column, names, showTable } from './showTable';

/** Team fit is then 10 for Django and Flask and 0 for the others. */
const knowsPython = {
  answer: (actions: StoreActions) => actions.setFamiliarity('python', 'well'),
};

const others = [
  'ASP.NET Core',
  'Express.js',
  'Koa.js',
  'Laravel',
  'Node.js',
  'Phoenix',
  'Ruby on Rails',
  'Spring Boot',
];

const heading = (name: string) => page.getByRole('columnheader', { name });
const sorter = (name: string) => heading(name).getByRole('button');

test('starts in the order of the ranks', async () => {
  showTable();
  await expect.element(heading('Rank')).toHaveAttribute('aria-sort', 'ascending');
  const scores = column('Score').map(Number);
  expect(scores).toHaveLength(10);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
});

test('a rating sorts highest first, then lowest first, then by rank again; ties by name', async () => {
  showTable(knowsPython);
  await sorter('Team fit').click();
  await expect.element(heading('Team fit')).toHaveAttribute('aria-sort', 'descending');
  await expect.element(heading('Rank')).not.toHaveAttribute('aria-sort');
  expect(names()).toEqual(['Django', 'Flask', ...others]);
  await expect.element(page.getByText('Sorted by team fit, highest first.')).toBeVisible();

  await sorter('Team fit').click();
  await expect.element(heading('Team fit')).toHaveAttribute('aria-sort', 'ascending');
  expect(names()).toEqual([...others, 'Django', 'Flask']);

  await sorter('Team fit').click();
  await expect.element(heading('Team fit')).not.toHaveAttribute('aria-sort');
  await expect.element(heading('Rank')).toHaveAttribute('aria-sort', 'ascending');
});

test('names sort from A first, by keyboard as well, and the focus stays on the heading', async () => {
  showTable();
  const button = sorter('Framework');
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Framework')).toHaveAttribute('aria-sort', 'ascending');
  expect(names().slice(0, 3)).toEqual(['ASP.NET Core', 'Django', 'Express.js']);

  await userEvent.keyboard(' ');
  await expect.element(heading('Framework')).toHaveAttribute('aria-sort', 'descending');
  expect(names().slice(0, 3)).toEqual(['Spring Boot', 'Ruby on Rails', 'Phoenix']);
  await expect.element(button).toHaveFocus();
});

test('kinds and languages sort as text', async () => {
  showTable();
  await sorter('Language').click();
  expect(column('Language').slice(0, 3)).toEqual(['C#', 'Elixir', 'Java or Kotlin']);
  await sorter('Kind').click();
  expect(column('Kind').at(-1)).toBe('runtime');
});

test('equal scores share a rank that is shown as tied', async () => {
  showTable({
    answer: (actions) => {
      actions.setFamiliarity('python', 'well');
      for (const id of ratedCriteria) actions.setImportance(id, 0);
    },
  });
  // Only team fit counts: twice 100 points, eight times none.
  expect(names()).toEqual(['Django', 'Flask', ...others]);
  expect(column('Rank')).toEqual(['1= tied', '1= tied', ...others.map(() => '3= tied')]);
  expect(column('Score').slice(1, 3)).toEqual(['100.0', '0.0']);
});

test('the ruled out say why and stay last by rank in either direction', async () => {
  showTable({ answer: (actions) => actions.chooseMustHaves(firstParty('admin-ui')) });
  const flask = page.getByRole('row', { name: /Flask/ });
  await expect.element(flask).toHaveTextContent('Ruled out. Admin interface: third-party.');
  expect(names()[0]).toBe('Django');

  const ranked = column('Rank').filter((text) => text !== 'ruled out');
  const ruledOut = column('Rank').filter((text) => text === 'ruled out');
  expect(ranked.length).toBeGreaterThan(1);
  expect(column('Rank')).toEqual([...ranked, ...ruledOut]);
  await sorter('Rank').click();
  await expect.element(heading('Rank')).toHaveAttribute('aria-sort', 'descending');
  expect(column('Rank')).toEqual([...ranked.toReversed(), ...ruledOut]);
});

test('a moved weight shows in its heading', async () => {
  const { actions } = showTable();
  // Six equal weights: the first four take the percents that are left over from 6 x 16.
  await expect.element(heading('Security')).toHaveTextContent('16 %');
  actions.setImportance('security', 10);
  // 10 of 35 is 28.6 %, the other five 14.3 % each; whole percents that sum to 100.
  await expect.element(heading('Security')).toHaveTextContent('29 %');
  await expect.element(heading('Flexibility')).toHaveTextContent('14 %');
});

test('a view that sorts by a criterion without ratings is sorted by rank, and says so', async () => {
  showTable({ view: { sort: { column: 'team-fit', descending: true } } });
  await expect.element(heading('Rank')).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .element(page.getByText(/^Team fit is rated only once .* the table is sorted by rank\.$/))
    .toBeVisible();
});
