import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { chanceText } from '../../../../../src/lib/percent';
import { asTable } from '../../../../../src/model/robustness';
import { simulate } from '../../../../../src/scoring/simulation/simulate';
import { RobustnessSection } from '../../../../../src/screens/results/sure/RobustnessSection';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { decisionOf, evaluationIn, show } from '../../../support/show';
import { twoSides, weigh } from '../../../support/twoSides';

const open = (answer?: (actions: StoreActions) => void) => show(<RobustnessSection />, answer, twoSides);
const table = page.getByRole('table', { name: 'Chances of every place' });
const sureness = (name: RegExp) =>
  page.getByRole('group', { name: 'How sure are you of these weights?' }).getByRole('radio', { name });
const evidence = page.getByRole('checkbox', { name: 'Count uncertainty in the evidence' });

/** With spaces at which a line may break, which is easier to read here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The rows of the table, each with its name in front. */
const chances = () =>
  [...(table.element() as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((cell) => plain(cell.textContent)),
  );

const first = (name: string) => table.getByRole('row', { name }).getByRole('cell').first();

/** Django is first wherever security weighs more than performance; otherwise Laravel is. */
const mirrored = (actions: StoreActions) => {
  actions.chooseMustHaves(firstParty('admin-ui'));
  weigh(actions, { performance: 4, security: 5 });
};

const percentOf = (text: string) =>
  text === 'under 1 %' ? 0.5 : text === 'over 99 %' ? 99.5 : parseInt(text, 10);

describe('the chance of every place', () => {
  test('is what a hand comes to, for two', async () => {
    open(mirrored);
    await expect.element(table).toBeVisible();
    // A rival's triangle of 1.25 x 1.25 / 2 in 2 x 2.5.
    expect(chances()).toEqual([
      ['Framework', '1st', '2nd'],
      ['Django', '84 %', '16 %'],
      ['Laravel', '16 %', '84 %'],
    ]);
    await expect
      .element(
        page.getByText(
          'Chance of each place within a quarter of your weights and the ratings anywhere in their ranges.',
        ),
      )
      .toBeVisible();
  });

  test('is what the engine finds, for everybody, and each row and column adds up', async () => {
    const store = open((actions) => {
      actions.setImportance('security', 7);
      actions.setImportance('performance', 6);
    });
    await expect.element(table).toBeVisible();
    const evaluation = evaluationIn(store);
    const { acceptability } = simulate({ ...asTable(evaluation), space: 'roughly', ratingUncertainty: true });
    const [head, ...rows] = chances();
    expect(head?.slice(1)).toEqual(['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th']);
    expect(rows).toEqual(
      evaluation.ranked.map(({ alternative }, index) => [
        alternative.name,
        ...(acceptability[index] ?? []).map((share) => plain(chanceText(share))),
      ]),
    );
    const figures = rows.map(([, ...texts]) => texts.map(percentOf));
    const columns = figures.map((_, place) => figures.map((row) => row[place] ?? Number.NaN));
    for (const line of [...figures, ...columns]) {
      // Ten figures, each rounded by half a point at most.
      expect(Math.abs(line.reduce((sum, value) => sum + value, 0) - 100)).toBeLessThanOrEqual(5);
    }
  });

  test('never reads as certain what is not', async () => {
    open((actions) => {
      actions.chooseMustHaves(firstParty('graphql'));
      weigh(actions, { flexibility: 10 });
    });
    await expect.element(table).toBeVisible();
    expect(chances().slice(1)).toEqual([
      ['Django', 'over 99 %', 'under 1 %'],
      ['Koa.js', 'under 1 %', 'over 99 %'],
    ]);
  });

  test('leaves out who is ruled out', async () => {
    const store = open((actions) => actions.chooseMustHaves(firstParty('websockets')));
    await expect.element(table.getByRole('rowheader')).toHaveLength(3);
    expect(
      chances()
        .slice(1)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(['Django', 'Laravel', 'Ruby on Rails']);
    store.actions.chooseMustHaves(null);
    await expect.element(table.getByRole('rowheader')).toHaveLength(10);
  });
});

describe('how sure somebody is of the weights', () => {
  test.each([
    [/^Exactly these\./, 'exactly', '100 %', 'with exactly your weights'],
    // Security counts more in all of them.
    [/^Only their order\./, 'order', '100 %', 'with any weights in your order'],
    [/^Anything\./, 'anything', '50 %', 'with any weights at all'],
  ] as const)('%s', async (name, kept, chance, assumption) => {
    const store = open(mirrored);
    await expect.element(sureness(/^Roughly these\./)).toBeChecked();
    await expect.element(first('Django')).toHaveTextContent('84 %');
    await sureness(name).click();
    await expect.element(sureness(name)).toBeChecked();
    await expect.element(first('Django')).toHaveTextContent(chance);
    expect(decisionOf(store).uncertainty.weights).toBe(kept);
    await expect.element(page.getByText(new RegExp(`^Chance of each place ${assumption} and`))).toBeVisible();
    store.actions.undo();
    await expect.element(sureness(/^Roughly these\./)).toBeChecked();
    await expect.element(first('Django')).toHaveTextContent('84 %');
  });

  test('what was chosen before is chosen when the screen opens', async () => {
    open((actions) => {
      mirrored(actions);
      actions.setWeightSpace('anything');
      actions.setEvidenceRanges(false);
    });
    await expect.element(sureness(/^Anything\./)).toBeChecked();
    await expect.element(evidence).not.toBeChecked();
    await expect.element(first('Django')).toHaveTextContent('50 %');
  });
});

test('the ranges of the evidence count or not', async () => {
  const store = open((actions) => {
    actions.chooseMustHaves(firstParty('admin-ui'));
    weigh(actions, { flexibility: 10 });
  });
  await expect.element(evidence).toBeChecked();
  await expect.element(first('Django')).toHaveTextContent('69 %');
  await evidence.click();
  await expect.element(first('Django')).toHaveTextContent('100 %');
  await expect
    .element(page.getByText(/and the ratings exactly as they are\. Apart from rounding/))
    .toBeVisible();
  expect(decisionOf(store).uncertainty.ratings).toBe(false);
  await evidence.click();
  await expect.element(first('Django')).toHaveTextContent('69 %');
  expect(decisionOf(store).uncertainty.ratings).toBe(true);
});

describe('without rivals', () => {
  test('says that no weight matters when one is left', async () => {
    open((actions) => actions.chooseMustHaves(firstParty('admin-ui', 'graphql')));
    await expect
      .element(page.getByText('Django is the only one left, so no weight can change the lead.'))
      .toBeVisible();
    await expect.element(table).not.toBeInTheDocument();
  });

  test('says that there is no lead when nobody is left', async () => {
    open((actions) => actions.chooseMustHaves(firstParty('admin-ui', 'grpc')));
    await expect
      .element(page.getByText('Your must-haves rule every framework out, so there is no lead to be sure of.'))
      .toBeVisible();
    await expect.element(page.getByRole('heading', { level: 3 })).not.toBeInTheDocument();
  });
});

test('says when it is behind, until it has followed', async () => {
  const store = open(mirrored);
  await expect.element(first('Django')).toHaveTextContent('84 %');
  act(() => store.actions.setImportance('performance', 10));
  // Already here, before anything could follow.
  const behind = page.getByText('Following your last change…');
  expect(behind.element().checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(chances()[1]).toEqual(['Django', '84 %', '16 %']);
  await expect.element(table.getByRole('row').nth(1)).toHaveTextContent('Laravel100 %0 %');
  await expect.element(behind).not.toBeVisible();
});
