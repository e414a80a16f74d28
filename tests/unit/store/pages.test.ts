import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored, STORED_VERSION } from '../../../src/decision/stored';
import { createDecisionStore, type DecisionStore } from '../../../src/store/createStore';
import { decisionKey, FIRST_DECISION } from '../../../src/store/saver';
import { memoryStorage } from './memoryStorage';
import { type SlowPage, slowStorage } from './slowStorage';
import { smallCatalogue } from './smallCatalogue';

const key = decisionKey(FIRST_DECISION);
const rated = (store: DecisionStore) => store.getState().decision.priorities.rated;
const labels = (store: DecisionStore) => store.getState().history.past.map(({ label }) => label);
const clock = () => new Date('2026-11-27T09:00:00Z');

/** Pages of one browser that hear of each other at once. */
function openPages(count: number, storage: Storage = memoryStorage().storage): readonly DecisionStore[] {
  const pages: DecisionStore[] = [];
  const setItem = (by: number) => (name: string, text: string) => {
    const before = storage.getItem(name);
    storage.setItem(name, text);
    if (before === text) return;
    pages.forEach((page, index) => {
      if (index !== by) page.look();
    });
  };
  for (let index = 0; index < count; index++) {
    const own = { ...storage, getItem: storage.getItem, setItem: setItem(index) };
    pages.push(createDecisionStore({ catalogue: smallCatalogue, storage: own, clock }));
  }
  return pages;
}

describe('pages of one browser', () => {
  it('take over a drag of another one as one step to take back, and a second drag as a second', () => {
    const [here, there] = openPages(2);
    if (here === undefined || there === undefined) throw new Error('no pages');
    for (let value = 0; value <= 10; value++) here.actions.setImportance('ease', value);
    here.actions.settle();
    for (let value = 10; value >= 4; value--) here.actions.setImportance('ease', value);
    expect(rated(there)).toEqual({ ease: 4 });
    expect(labels(there)).toEqual(['change in another tab', 'change in another tab']);
    there.actions.undo();
    expect(rated(there)).toEqual({ ease: 10 });
    expect(rated(here)).toEqual({ ease: 10 });
    there.actions.undo();
    expect(rated(here)).toEqual({});
  });

  it('take back their own change and leave the other one alone when it came first', () => {
    const [here, there] = openPages(2);
    there?.actions.setImportance('security', 8);
    here?.actions.setImportance('ease', 2);
    here?.actions.undo();
    expect(here && rated(here)).toEqual({ security: 8 });
    expect(there && rated(there)).toEqual({ security: 8 });
  });

  it('take over what was pinned without a step to take back', () => {
    const [here, there] = openPages(2);
    here?.actions.setImportance('ease', 2);
    here?.actions.pin();
    expect(there?.getState().pinned?.priorities.rated).toEqual({ ease: 2 });
    expect(there && labels(there)).toHaveLength(1);
  });

  it('that slept make their change to what is stored by then', () => {
    const { storage, items } = memoryStorage();
    const asleep = createDecisionStore({ catalogue: smallCatalogue, storage, clock });
    asleep.actions.setImportance('flexibility', 6);
    const other = createDecisionStore({ catalogue: smallCatalogue, storage, clock });
    other.actions.setImportance('security', 8);
    asleep.actions.setImportance('flexibility', 7);
    expect(rated(asleep)).toEqual({ security: 8, flexibility: 7 });
    expect(labels(asleep)).toEqual([
      'importance of flexibility',
      'change in another tab',
      'importance of flexibility',
    ]);
    expect(readStored(items.get(key) ?? '')).toMatchObject({
      saved: { decision: { priorities: { rated: { security: 8, flexibility: 7 } } } },
    });
  });

  it('keep their own changes when an older version writes without reading', () => {
    const text = (ease: number) =>
      JSON.stringify({
        app: 'ten-to-one',
        version: 2,
        decision: {
          projectTypes: null,
          team: null,
          mustHaves: ['orm'],
          importances: { ease },
          weightSpace: 'roughly',
          evidenceRanges: true,
        },
        pinned: null,
      });
    const { storage, items } = memoryStorage({ [key]: text(5) });
    const store = createDecisionStore({ catalogue: smallCatalogue, storage, clock });
    store.actions.setImportance('security', 9);
    items.set(key, text(7));
    store.look();
    expect(rated(store)).toEqual({ ease: 7, security: 9 });
    expect(items.get(key)).toBe(text(7));
    expect(store.isOvertaken()).toBe(true);
    store.actions.saveAgain();
    expect(store.isOvertaken()).toBe(false);
    expect(readStored(items.get(key) ?? '')).toMatchObject({
      saved: { decision: { priorities: { rated: { ease: 7, security: 9 } } } },
    });
  });

  it('do not bring back what was cleared when another page begins anew', () => {
    const { storage, items } = memoryStorage();
    const store = createDecisionStore({ catalogue: smallCatalogue, storage, clock });
    store.actions.setImportance('ease', 9);
    items.clear();
    store.look();
    expect(items.size).toBe(0);
    expect(rated(store)).toEqual({ ease: 9 });
    createDecisionStore({ catalogue: smallCatalogue, storage, clock }).actions.setImportance('security', 1);
    store.look();
    expect(rated(store)).toEqual({ security: 1 });
    store.actions.undo();
    expect(rated(store)).toEqual({ ease: 9 });
  });

  it('take a text of a newer version for nobody’s, and leave it alone until they change something', () => {
    const newer = JSON.stringify({ app: 'ten-to-one', version: STORED_VERSION + 1 });
    const { storage, items } = memoryStorage();
    const stores = [1, 2].map(() => createDecisionStore({ catalogue: smallCatalogue, storage, clock }));
    stores[0]?.actions.setImportance('ease', 9);
    items.set(key, newer);
    for (const store of stores) store.look();
    expect([...items]).toEqual([[key, newer]]);
    stores[1]?.actions.setImportance('security', 1);
    expect(items.get('ten-to-one:set-aside:1')).toBe(newer);
  });

  it('note so many pages as wrote of late, and trust a writer that has noted enough others', () => {
    const { storage, items } = memoryStorage();
    const first = createDecisionStore({ catalogue: smallCatalogue, storage, clock });
    first.actions.setImportance('ease', 1);
    for (let page = 0; page < 40; page++) {
      createDecisionStore({ catalogue: smallCatalogue, storage, clock }).actions.setImportance(
        'ease',
        page % 10,
      );
    }
    const read = readStored(items.get(key) ?? '');
    expect(read.kind === 'kept' && Object.keys(read.saved.writers)).toHaveLength(32);
    first.look();
    expect(rated(first)).toEqual({ ease: 9 });
    expect(first.isOvertaken()).toBe(false);
  });
});

describe('pages that hear of each other late', () => {
  const weights = ['ease', 'security', 'flexibility'];
  const event = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('change'), page: fc.nat(2), value: fc.nat(10) }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom('reach', 'hear', 'wait'),
        page: fc.nat(2),
        value: fc.nat(10),
      }),
    },
  );

  /** Three pages, and what befalls them; every page waits a moment before it stores again what was overtaken. */
  function threePages() {
    const hub = slowStorage();
    return [0, 1, 2].map(() => {
      const tab: { waiting: boolean; store: DecisionStore; page: SlowPage } = {
        waiting: false,
        page: hub.open(() => {
          tab.store.look();
          tab.waiting = tab.store.isOvertaken();
        }),
        get store() {
          return store;
        },
      };
      const store = createDecisionStore({ catalogue: smallCatalogue, storage: tab.page.storage, clock });
      const wait = () => {
        if (tab.waiting) store.actions.saveAgain();
        tab.waiting = false;
      };
      return {
        store,
        page: tab.page,
        wait,
        isWaiting: () => tab.waiting,
        reach: () => hub.reach(tab.page),
        hub,
      };
    });
  }
  type Tabs = ReturnType<typeof threePages>;

  function settle(tabs: Tabs): void {
    for (let round = 0; round < 10; round++) {
      for (const { reach } of tabs) while (reach());
      for (const { page } of tabs) while (page.hear());
      if (!tabs.some(({ isWaiting }) => isWaiting())) return;
      for (const { wait } of tabs) wait();
    }
    throw new Error('The pages do not settle');
  }

  function run(
    tabs: Tabs,
    events: readonly { kind: string; page: number; value: number }[],
    weightOf: (page: number) => string,
  ) {
    const last: Record<string, number> = {};
    for (const { kind, page, value } of events) {
      const tab = tabs[page];
      if (kind === 'change') {
        const weight = weightOf(page);
        last[weight] = value;
        tab?.store.actions.setImportance(weight, value);
      }
      if (kind === 'reach') tab?.reach();
      if (kind === 'hear') tab?.page.hear();
      if (kind === 'wait') tab?.wait();
    }
    return last;
  }

  it('lose no change when each moves a weight of its own, and settle on one state', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const tabs = threePages();
        const last = run(tabs, events, (page) => weights[page] ?? '');
        settle(tabs);
        for (const { store } of tabs) expect(rated(store)).toEqual(last);
        const read = readStored(tabs[0]?.hub.items.get(key) ?? '');
        if (read.kind === 'kept') expect(read.saved.decision.priorities.rated).toEqual(last);
      }),
      { numRuns: 400 },
    );
  });

  it('settle on one state when all move the same weight', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const tabs = threePages();
        run(tabs, events, () => 'ease');
        settle(tabs);
        const [first, ...others] = tabs.map(({ store }) => rated(store));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });

  it('never write when nothing is changed in them', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const tabs = threePages();
        const idle = events.filter(({ kind, page }) => !(kind === 'change' && page === 2));
        run(tabs, idle, (page) => weights[page] ?? '');
        settle(tabs);
        expect(tabs[2]?.page.writes).toBe(0);
      }),
    );
  });
});
