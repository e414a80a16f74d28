import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Id } from '../../../../src/lib/id';
import { usualServices } from '../../../../src/model/services';
import { ServicesScreen } from '../../../../src/screens/services/ServicesScreen';
import type { StoreActions } from '../../../../src/store/createStore';
import { shipped } from '../../../support/shipped';
import { show } from '../../support/show';

/** Holds the choice, as the address does in the app. */
function Holder({ onChange }: { readonly onChange: (chosen: readonly Id[]) => void }) {
  const [services, setServices] = useState<readonly Id[] | null>(null);
  return (
    <ServicesScreen
      address={{ screen: 'services', ...(services && { services }) }}
      onServicesChange={(next) => {
        onChange(next ?? usualServices(shipped));
        setServices(next);
      }}
    />
  );
}

function open(answer?: (actions: StoreActions) => void) {
  let chosen: readonly Id[] = usualServices(shipped);
  const store = show(
    <Holder
      onChange={(next) => {
        chosen = next;
      }}
    />,
    answer,
    shipped,
  );
  return { store, chosen: () => chosen };
}

const table = page.getByRole('table', { name: 'The best framework for each service' });
const rows = () => [...((table.element() as HTMLTableElement).tBodies[0]?.rows ?? [])];
const cell = (row: number, column: number) => rows()[row]?.cells[column]?.textContent ?? '';

/** Only the languages of the team count then. */
const onlyTeamCounts = (actions: StoreActions) => {
  for (const id of ['performance', 'scalability', 'community', 'ease', 'security', 'flexibility'] as const) {
    actions.setImportance(id, 0);
  }
  actions.setImportance('project-fit', 0);
  actions.setFamiliarity('elixir', 'well');
  actions.setFamiliarity('php', 'some');
};

test('starts with three services and picks the best and the runner-up for each', async () => {
  open();
  await expect.element(table).toBeVisible();
  expect(rows().map((row) => row.cells[0]?.textContent)).toEqual([
    'Real-time application',
    'REST API',
    'Content management',
  ]);
  for (const [index] of rows().entries()) {
    const points = [1, 2].map((column) => Number(/([\d.]+) points/.exec(cell(index, column))?.[1]));
    const margin = Number(cell(index, 3));
    expect(margin).toBeGreaterThanOrEqual(0);
    // All three are shown with one decimal.
    expect(Math.abs((points[0] ?? 0) - (points[1] ?? 0) - margin)).toBeLessThan(0.11);
  }
});

test('a service is added and dropped by its box, by keyboard as well', async () => {
  const { chosen } = open();
  const box = page.getByRole('checkbox', { name: 'E-commerce' });
  await expect.element(box).not.toBeChecked();
  (box.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.element(box).toBeChecked();
  expect(chosen()).toEqual(['real-time', 'rest-api', 'e-commerce', 'cms']);
  expect(rows()).toHaveLength(4);
  await page.getByRole('checkbox', { name: 'REST API' }).click();
  expect(rows().map((row) => row.cells[0]?.textContent)).toEqual([
    'Real-time application',
    'E-commerce',
    'Content management',
  ]);
});

test('without a service it asks for one', async () => {
  open();
  for (const name of ['REST API', 'Real-time application', 'Content management']) {
    await page.getByRole('checkbox', { name, exact: true }).click();
  }
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('Choose at least one service to get a plan.');
  await expect.element(table).not.toBeInTheDocument();
});

test('says what it needs and that one framework would do where the team decides', async () => {
  open(onlyTeamCounts);
  // Phoenix: 100 points everywhere; Laravel: 50; all others none.
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      'The best frameworks for these 3 services need 1 language: Elixir (on the Erlang virtual machine). Phoenix alone does as well for all of them.',
    );
  for (const [index] of rows().entries()) {
    expect(cell(index, 1)).toContain('Phoenix');
    expect(cell(index, 2)).toContain('Laravel');
    expect(cell(index, 3)).toBe('50.0');
    expect(cell(index, 4)).toBe('0.0');
  }
  const singles = page.getByRole('region', { name: 'With one framework for all' }).getByRole('listitem');
  await expect.element(singles.nth(1)).toHaveTextContent(/Laravel.*50\.0 points below the best on average/);
  await expect
    .element(page.getByText('At 0 the type of a service makes no difference.', { exact: false }))
    .toBeVisible();
});

test('shows a tie as a tie', async () => {
  open((actions) => {
    onlyTeamCounts(actions);
    actions.setFamiliarity('elixir', null);
    actions.setFamiliarity('php', null);
    actions.setFamiliarity('python', 'well');
  });
  await expect.element(table).toBeVisible();
  expect(cell(0, 1)).toMatch(/Django.*Flask.*a tie/);
  await expect.element(page.getByRole('status')).toHaveTextContent(/need 1 language: Python/);
});

test('follows the must-haves, and says so when they rule all out', async () => {
  const { store } = open((actions) => actions.setMustHave('admin-ui', 'first-party'));
  await expect.element(table).toBeVisible();
  for (const text of rows().map((row) => row.textContent)) {
    expect(text).not.toMatch(/Express|Koa|Flask|Node\.js/);
  }
  store.actions.setMustHave('static-typing', 'first-party');
  await expect
    .element(page.getByText(/^Your must-haves rule out all ten, so there is nobody to pick from/))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Change the must-haves' }))
    .toHaveAttribute('href', '#/must-haves?return=results');
});

test('says what it assumes about project fit and the team', async () => {
  const { store } = open();
  await expect.element(page.getByText(/with an importance of 8, the suggested one/)).toBeVisible();
  await expect.element(page.getByText(/Team fit is left out/)).toBeVisible();
  store.actions.setImportance('project-fit', 4);
  store.actions.setFamiliarity('java', 'well');
  await expect.element(page.getByText(/with an importance of 4, set by you/)).toBeVisible();
  await expect.element(page.getByText(/Team fit counts for every service/)).toBeVisible();
});
