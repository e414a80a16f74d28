import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultResultsView } from '../../../../../src/routes/resultsView';
import { names, showTable } from './showTable';

const count = page.getByRole('status');
const nameField = page.getByRole('searchbox', { name: 'Name' });
// The headings of the columns, which sort, come after it.
const opener = (name: string) => page.getByRole('button', { name }).first();
const choice = (name: string) => page.getByRole('checkbox', { name, exact: true });
const clear = page.getByRole('button', { name: 'Clear filters' });
const heading = (name: string) => page.getByRole('columnheader', { name });

describe('filters', () => {
  test('by part of a name', async () => {
    const { view } = showTable();
    await expect.element(count).toHaveTextContent('10 of 10 frameworks');
    await userEvent.fill(nameField, 'KOA');
    await expect.element(count).toHaveTextContent('1 of 10 frameworks');
    expect(names()).toEqual(['Koa.js']);
    expect(view().name).toBe('KOA');
  });

  test('by language and by kind', async () => {
    const { view } = showTable({ view: { sort: { column: 'name', descending: false } } });
    await opener('Language').click();
    await choice('Python').click();
    await choice('Ruby').click();
    await expect.element(count).toHaveTextContent('3 of 10 frameworks');
    expect(names()).toEqual(['Django', 'Flask', 'Ruby on Rails']);
    await expect.element(opener('Language 2 chosen')).toBeVisible();

    await userEvent.keyboard('{Escape}');
    await opener('Kind').click();
    await choice('Micro-framework').click();
    await expect.element(count).toHaveTextContent('1 of 10 frameworks');
    expect(names()).toEqual(['Flask']);
    expect(view()).toMatchObject({ languages: ['python', 'ruby'], kinds: ['micro-framework'] });

    await choice('Micro-framework').click();
    await expect.element(count).toHaveTextContent('3 of 10 frameworks');
  });

  test('by a lowest rating, with the keyboard alone', async () => {
    const { view } = showTable({ answer: (actions) => actions.setFamiliarity('python', 'well') });
    const button = opener('Minimum ratings');
    const slider = page.getByRole('slider', { name: 'Team fit' });
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(slider).toBeVisible();
    // Performance is the first of seven, team fit the last.
    for (let press = 0; press < 7; press++) await userEvent.keyboard('{Tab}');
    await expect.element(slider).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'at least 1.5');
    await expect.element(count).toHaveTextContent('2 of 10 frameworks');
    expect(names().toSorted()).toEqual(['Django', 'Flask']);
    expect(view().minimum).toEqual({ 'team-fit': 1.5 });

    await userEvent.keyboard('{Escape}');
    await expect.element(slider).not.toBeInTheDocument();
    await expect.element(opener('Minimum ratings 1 set')).toHaveFocus();
  });

  test('a lowest rating for a criterion without ratings is not applied, and the table says so', async () => {
    showTable({ view: { minimum: { 'team-fit': 5 } } });
    await expect.element(count).toHaveTextContent('10 of 10 frameworks');
    await expect
      .element(page.getByText(/^Team fit is rated only once .* its minimum of 5 is not applied\.$/))
      .toBeVisible();
    await clear.click();
    await expect.element(page.getByText(/its minimum of 5/)).not.toBeInTheDocument();
  });

  test('are cleared together, and the focus goes to what came of it', async () => {
    const kept = { sort: { column: 'name', descending: true }, hidden: ['kind'] } as const;
    const { view } = showTable({ view: { ...kept, name: 'o', languages: ['java'], minimum: { ease: 0.5 } } });
    await expect.element(count).toHaveTextContent('1 of 10 frameworks');
    await clear.click();
    await expect.element(count).toHaveTextContent('10 of 10 frameworks');
    await expect.element(count).toHaveFocus();
    await expect.element(clear).toBeDisabled();
    await expect.element(nameField).toHaveValue('');
    expect(view()).toEqual({ ...defaultResultsView, ...kept });
  });

  test('that leave nothing say which one to drop, and can be cleared there', async () => {
    showTable({ view: { name: 'django', languages: ['ruby'] } });
    await expect.element(count).toHaveTextContent('0 of 10 frameworks');
    await expect
      .element(
        page.getByText(
          'No framework has “django” in its name and Ruby as its language. Drop the name to see 1 or the language to see 1.',
        ),
      )
      .toBeVisible();
    await expect.element(page.getByRole('table')).not.toBeInTheDocument();
    await clear.last().click();
    await expect.element(count).toHaveTextContent('10 of 10 frameworks');
    await expect.element(page.getByRole('table')).toBeVisible();
    await expect.element(count).toHaveFocus();
  });
});

describe('the name field', () => {
  test('keeps the focus and every character although the address comes back late', async () => {
    const { view } = showTable({ lag: 60 });
    await nameField.click();
    await userEvent.keyboard('spring boot');
    await expect.element(nameField).toHaveValue('spring boot');
    await expect.element(count).toHaveTextContent('1 of 10 frameworks');
    await expect.element(nameField).toHaveValue('spring boot');
    await expect.element(nameField).toHaveFocus();
    await expect.poll(() => view().name).toBe('spring boot');
    await expect.element(nameField).toHaveValue('spring boot');
  });

  test('shows an address that was opened meanwhile', async () => {
    const { replaceView } = showTable();
    await nameField.click();
    await userEvent.keyboard('koa');
    await expect.element(count).toHaveTextContent('1 of 10 frameworks');
    replaceView({ name: 'flask' });
    await expect.element(nameField).toHaveValue('flask');
    await userEvent.keyboard('!');
    await expect.element(nameField).toHaveValue('flask!');
    await expect.element(count).toHaveTextContent('1 of 10 frameworks');
  });
});

describe('columns', () => {
  test('can be hidden and shown again; the kind then moves below the name', async () => {
    const { view } = showTable();
    const koa = page.getByRole('rowheader', { name: /Koa/ });
    await expect.element(koa).not.toHaveTextContent('micro-framework');
    await opener('Columns').click();
    await choice('Kind').click();
    await choice('Security').click();
    await expect.element(heading('Kind')).not.toBeInTheDocument();
    await expect.element(heading('Security')).not.toBeInTheDocument();
    await expect.element(koa).toHaveTextContent('micro-framework on Node.js');
    await expect.element(opener('Columns 2 hidden')).toBeVisible();
    expect(view().hidden).toEqual(['kind', 'security']);

    await choice('Security').click();
    await expect.element(heading('Security')).toBeVisible();
    await expect
      .element(page.getByRole('checkbox', { name: 'Framework', exact: true }))
      .not.toBeInTheDocument();
  });

  test('of a fit exist only when it was answered', async () => {
    const { actions } = showTable();
    await expect.element(heading('Ease of use')).toBeVisible();
    await expect.element(heading('Team fit')).not.toBeInTheDocument();
    actions.setFamiliarity('ruby', 'some');
    await expect.element(heading('Team fit')).toBeVisible();
  });
});

test('scrolls in a named box that the keyboard reaches, and names stay in sight', async () => {
  await page.viewport(360, 740);
  showTable();
  const box = page.getByRole('region', { name: 'Table that scrolls' }).element() as HTMLElement;
  box.focus();
  await expect.element(page.getByRole('region', { name: 'Table that scrolls' })).toHaveFocus();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  box.scrollLeft = box.scrollWidth;
  const name = page.getByRole('rowheader', { name: /Koa/ }).element();
  await expect
    .poll(() => name.getBoundingClientRect().left)
    .toBeCloseTo(box.getBoundingClientRect().left, -1);
  expect(box.scrollLeft).toBeGreaterThan(100);
});
