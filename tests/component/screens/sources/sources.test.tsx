import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSourcesView, type SourcesView } from '../../../../src/routes/sourcesView';
import { SourcesScreen } from '../../../../src/screens/sources/SourcesScreen';
import { shipped } from '../../../support/shipped';
import { showLoading } from '../../support/show';

interface HolderProps {
  readonly initial: SourcesView;
  readonly onView: (view: SourcesView) => void;
}

/** Holds the view, as the address does in the app. */
function Holder({ initial, onView }: HolderProps) {
  const [view, setView] = useState(initial);
  const change = (next: SourcesView) => {
    onView(next);
    setView(next);
  };
  return <SourcesScreen view={view} onViewChange={change} />;
}

async function showSources(view: Partial<SourcesView> = {}) {
  let current: SourcesView = { ...defaultSourcesView, ...view };
  const onView = (next: SourcesView) => {
    current = next;
  };
  await showLoading(<Holder initial={current} onView={onView} />, undefined, shipped);
  return () => current;
}

const table = page.getByRole('table', { name: 'Sources' });
const heading = (name: string) => table.getByRole('columnheader', { name });
const rows = () => [...((table.element() as HTMLTableElement).tBodies[0]?.rows ?? [])];
const cells = (column: number) => rows().map((row) => row.cells[column]?.textContent ?? '');

/** Those shown and all, from the live count. */
async function counts(): Promise<readonly [number, number]> {
  const status = page.getByRole('status');
  await expect.element(status).toHaveTextContent(/^\d+ of \d+ sources, for \d+ facts/);
  const [shown = 0, all = 0] = (status.element().textContent.match(/\d+/g) ?? []).map(Number);
  return [shown, all];
}

test('lists every source with what it supports, those that support most first', async () => {
  await showSources();
  const [shown, all] = await counts();
  expect(shown).toBe(all);
  expect(rows()).toHaveLength(all);
  await expect.element(heading('Supports')).toHaveAttribute('aria-sort', 'descending');
  const facts = cells(5).map((text) => Number.parseInt(text, 10));
  expect(facts).toEqual(facts.toSorted((one, other) => other - one));
});

test('a search leaves what has the words, says how many, and stands in the view', async () => {
  const view = await showSources();
  const [, all] = await counts();
  await page.getByRole('searchbox', { name: 'Search' }).fill('techempower');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(new RegExp(`^[1-9]\\d? of ${all} sources`));
  expect(view().search).toBe('techempower');
  for (const row of rows()) await userEvent.click(row.querySelector('summary') as HTMLElement);
  for (const row of rows()) expect(row.textContent.toLowerCase()).toContain('techempower');
});

test('a search that finds nothing says so, and can be cleared', async () => {
  await showSources({ search: 'xyzzy' });
  await expect
    .element(page.getByText('No source has “xyzzy” in its title, its address or what it supports.'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent(/^(\d+) of \1 sources/);
  await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
});

test('headings sort by keyboard, and the undated stay last', async () => {
  const view = await showSources({ search: 'express' });
  await expect.element(table).toBeVisible();
  (heading('Latest date').getByRole('button').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Latest date')).toHaveAttribute('aria-sort', 'descending');
  await expect.element(heading('Supports')).not.toHaveAttribute('aria-sort');
  expect(view().sort).toEqual({ column: 'date', descending: true });
  const undated = (texts: readonly string[]) => texts.map((text) => text === 'undated');
  const latestFirst = cells(2);
  expect(undated(latestFirst)).toEqual(undated(latestFirst).toSorted());
  expect(undated(latestFirst)).toContain(true);
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Latest date')).toHaveAttribute('aria-sort', 'ascending');
  expect(undated(cells(2))).toEqual(undated(latestFirst));
});

test('what is older than 18 months is marked, and only that', async () => {
  await showSources();
  await counts();
  for (const row of rows()) {
    const date = row.cells[2]?.querySelector('time')?.dateTime ?? '';
    const marked = row.cells[2]?.textContent.includes('older than 18 months') ?? false;
    // The last check was in November 2026: 18 months before is May 2025.
    if (date !== '' && date.slice(0, 7) !== '2025-05') expect(marked, date).toBe(date < '2025-05');
  }
});

test('a source opens to links to the evidence that rests on it', async () => {
  await showSources({ search: 'Developer Survey 2025, web frameworks' });
  await expect.element(table).toBeVisible();
  await table
    .getByText(/^\d+ facts/)
    .first()
    .click();
  const link = table.getByRole('link', { name: 'Ease of use of Django' });
  await expect.element(link).toHaveAttribute('href', '#/evidence/django/ease');
});

test('the data can be downloaded from beside the page', async () => {
  await showSources();
  const links = page.getByRole('region', { name: 'Download the data' }).getByRole('link').elements();
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'data/ratings.json',
    'data/evidence.json',
    'data/schema.json',
  ]);
});
