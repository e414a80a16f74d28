import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BeforeAfter } from '../../../../../src/screens/results/before-after/BeforeAfter';
import type { StoreActions } from '../../../../../src/store/createStore';
import { firstParty } from '../../../../support/catalogue';
import { decisionOf, show } from '../../../support/show';
import { twoSides, weigh } from '../../../support/twoSides';

const open = (answer?: (actions: StoreActions) => void) => show(<BeforeAfter />, answer, twoSides);
const pin = page.getByRole('button', { name: 'Pin the present ranking', exact: true });
const pinInstead = page.getByRole('button', { name: 'Pin the present ranking instead' });
const unpin = page.getByRole('button', { name: 'Remove the pin' });
const status = page.getByText(/ since you pinned\.$|^The order is the same/);
const table = page.getByRole('table', { name: 'Scores of 100, in the present order' });

/** The two sides of the slope graph, from the top down, each with the place in front. */
const sides = () =>
  page
    .getByRole('list')
    .elements()
    .map((list) => [...list.children].map((item) => item.textContent));

const changes = () =>
  [...(table.element() as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((cell) => cell.textContent),
  );

/** Where each line of the graph begins and ends, as places from the top, and how it is drawn. */
function lines() {
  const drawn = [...document.querySelectorAll('svg line')];
  return drawn.map((line) => {
    const at = (name: string) => Number(line.getAttribute(name)) / 40 + 0.5;
    const { strokeDasharray, strokeWidth } = getComputedStyle(line);
    return {
      from: at('y1'),
      to: at('y2'),
      dashed: strokeDasharray !== 'none',
      width: Number.parseFloat(strokeWidth),
    };
  });
}

/** 90 and 30 points for Laravel and Django, and 0 for Rails. */
const performanceOnly = (actions: StoreActions) => {
  actions.chooseMustHaves(firstParty('websockets'));
  weigh(actions, { performance: 10 });
};

describe('before and after', () => {
  test('begins with nothing pinned', async () => {
    const store = open(performanceOnly);
    await expect
      .element(page.getByText(/^Pin the present ranking, then change weights or answers/))
      .toBeVisible();
    await expect.element(table).not.toBeInTheDocument();
    await expect.element(unpin).not.toBeInTheDocument();
    expect(store.getState().pinned).toBeNull();
  });

  test('keeps the answers that were pinned, and they are the same as now', async () => {
    const store = open(performanceOnly);
    await pin.click();
    expect(store.getState().pinned).toEqual(decisionOf(store));
    await expect.element(status).toHaveTextContent('The order is the same as when you pinned it.');
    const [before, after] = sides();
    expect(before).toEqual(after);
    expect(before?.slice(0, 3)).toEqual(['1Laravel', '2Django', '3Ruby on Rails']);
    expect(changes()[1]).toEqual(['Laravel', '90.0', '90.0', '±0.0', 'same place']);
  });

  test('shows both orders and every change when a weight moves', async () => {
    const store = open(performanceOnly);
    await pin.click();
    // Half and half: 60 for Django and Laravel, 50 for Rails.
    store.actions.setImportance('security', 10);
    await expect.element(status).toHaveTextContent('1 of 10 changed place since you pinned.');
    expect(sides().map((side) => side.slice(0, 3))).toEqual([
      ['1Laravel', '2Django', '3Ruby on Rails'],
      ['1Django', '1Laravel', '3Ruby on Rails'],
    ]);
    expect(changes().slice(0, 4)).toEqual([
      ['Framework', 'Pinned', 'Now', 'Change', 'Place'],
      ['Django', '30.0', '60.0', '+30.0', 'up 1'],
      ['Laravel', '90.0', '60.0', '−30.0', 'same place'],
      ['Ruby on Rails', '0.0', '50.0', '+50.0', 'same place'],
    ]);
    // All the weight on security turns them round.
    store.actions.setImportance('performance', 0);
    await expect.element(status).toHaveTextContent('2 of 10 changed place since you pinned.');
    expect(sides().map((side) => side.slice(0, 3))).toEqual([
      ['1Laravel', '2Django', '3Ruby on Rails'],
      ['1Ruby on Rails', '2Django', '3Laravel'],
    ]);
    expect(changes().slice(1, 4)).toEqual([
      ['Ruby on Rails', '0.0', '100.0', '+100.0', 'up 2'],
      ['Django', '30.0', '90.0', '+60.0', 'same place'],
      ['Laravel', '90.0', '30.0', '−60.0', 'down 2'],
    ]);
  });

  test('draws who rose bold and who fell dashed, from the old place to the new one', async () => {
    const store = open(performanceOnly);
    await pin.click();
    weigh(store.actions, { security: 10 });
    await expect.element(status).toHaveTextContent('2 of 10');
    const [laravel, django, rails] = lines();
    expect(laravel).toMatchObject({ from: 1, to: 3, dashed: true });
    expect(django).toMatchObject({ from: 2, to: 2, dashed: false });
    expect(rails).toMatchObject({ from: 3, to: 1, dashed: false });
    expect(rails?.width).toBeGreaterThan(django?.width ?? Number.NaN);
  });

  test('gives no place to who is ruled out now, and keeps the score', async () => {
    const store = open(performanceOnly);
    await pin.click();
    store.actions.chooseMustHaves(firstParty('admin-ui'));
    await expect.poll(() => sides()[1]).toContain('outRuby on Rails');
    expect(sides()[1]?.slice(0, 2)).toEqual(['1Laravel', '2Django']);
    expect(sides()[0]?.slice(0, 3)).toEqual(['1Laravel', '2Django', '3Ruby on Rails']);
    expect(changes().find(([name]) => name === 'Ruby on Rails')).toEqual([
      'Ruby on Rails',
      '0.0',
      '0.0',
      '±0.0',
      'ruled out now',
    ]);
    await expect.element(status).toHaveTextContent('1 was ruled out since you pinned.');
    // A line for each of the two that have a place on both sides.
    expect(lines()).toHaveLength(2);
  });

  test('gives no place to who was ruled out then', async () => {
    const store = open(performanceOnly);
    await pin.click();
    store.actions.chooseMustHaves(null);
    // Spring Boot and ASP.NET Core pass Django, as do Express.js, Flask and Node.js.
    await expect.poll(() => sides()[1]?.slice(0, 3)).toEqual(['1Laravel', '2Spring Boot', '3ASP.NET Core']);
    expect(sides()[0]).toContain('outSpring Boot');
    expect(
      changes()
        .find(([name]) => name === 'Spring Boot')
        ?.at(-1),
    ).toBe('back in');
    expect(changes().find(([name]) => name === 'Django')).toEqual([
      'Django',
      '30.0',
      '30.0',
      '±0.0',
      'down 5',
    ]);
  });

  test('holds everybody on both sides, and links to each of them', async () => {
    const store = open((actions) => weigh(actions, { performance: 10 }));
    await pin.click();
    weigh(store.actions, { security: 10 });
    await expect.element(status).toHaveTextContent(/^\d+ of 10 changed place/);
    const [before = [], after = []] = sides();
    const names = (side: readonly string[]) => side.map((text) => text.replace(/^\d+/, '')).toSorted();
    expect(before).toHaveLength(10);
    expect(names(before)).toEqual(names(after));
    expect(after[0]).toBe('1Ruby on Rails');
    // Nobody is faster than these two are slow.
    expect(before.slice(-2)).toEqual(['9Koa.js', '9Ruby on Rails']);
    await expect
      .element(table.getByRole('link', { name: 'Ruby on Rails' }))
      .toHaveAttribute('href', '#/framework/rails');
  });

  test('can be pinned anew, and taken away', async () => {
    const store = open(performanceOnly);
    await pin.click();
    weigh(store.actions, { security: 10 });
    await expect.element(status).toHaveTextContent('2 of 10');
    await pinInstead.click();
    await expect.element(status).toHaveTextContent('The order is the same as when you pinned it.');
    expect(sides()[0]?.[0]).toBe('1Ruby on Rails');
    await unpin.click();
    await expect.element(pin).toBeVisible();
    await expect.element(pin).toHaveFocus();
    await expect.element(table).not.toBeInTheDocument();
    expect(store.getState().pinned).toBeNull();
  });

  test('stays pinned while answers are taken back', async () => {
    const store = open(performanceOnly);
    await pin.click();
    const pinned = store.getState().pinned;
    store.actions.setImportance('performance', 0);
    store.actions.setImportance('security', 10);
    await expect.element(status).toHaveTextContent('2 of 10');
    store.actions.undo();
    store.actions.undo();
    await expect.element(status).toHaveTextContent('The order is the same as when you pinned it.');
    expect(store.getState().pinned).toBe(pinned);
    store.actions.undo();
    expect(store.getState().pinned).toBe(pinned);
  });
});
