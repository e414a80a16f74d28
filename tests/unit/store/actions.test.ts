import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDecision } from '../../../src/decision/decision';
import { type Saved, writeStored } from '../../../src/decision/stored';
import { createDecisionStore, type DecisionStore } from '../../../src/store/createStore';
import { LONGEST_HISTORY } from '../../../src/store/history';
import { decisionKey, FIRST_DECISION } from '../../../src/store/saver';
import { memoryStorage } from './memoryStorage';
import { laterCatalogue, smallCatalogue } from './smallCatalogue';

const empty = emptyDecision(smallCatalogue.version);
const key = decisionKey(FIRST_DECISION);
const clock = () => new Date('2026-11-27T09:00:00Z');
const open = (storage: Storage | null = null, catalogue = smallCatalogue) =>
  createDecisionStore({ catalogue, storage, clock });

let store: DecisionStore;
const decision = () => store.getState().decision;
const labels = () => store.getState().history.past.map(({ label }) => label);

beforeEach(() => {
  store = open();
});

describe('answers', () => {
  it('are open again when the last choice is taken away', () => {
    const { actions } = store;
    actions.chooseProjectTypes(['cms']);
    actions.chooseProjectTypes([]);
    actions.setFamiliarity('python', 'well');
    actions.setFamiliarity('python', null);
    actions.chooseMustHaves({ orm: 'first-party' });
    actions.chooseMustHaves({});
    actions.setMustHave('orm', 'any kept package');
    actions.setMustHave('orm', null);
    expect(decision()).toEqual(empty);
  });

  it('replace "not sure" as soon as one is given', () => {
    const { actions } = store;
    actions.setLanguagesNotSure(true);
    actions.chooseMustHaves('not-sure');
    expect(decision().answers).toMatchObject({ languages: 'not-sure', mustHaves: 'not-sure' });
    actions.setFamiliarity('ruby', 'some');
    actions.setMustHave('orm', 'first-party');
    expect(decision().answers).toMatchObject({
      languages: { ruby: 'some' },
      mustHaves: { orm: 'first-party' },
    });
  });

  it('keep importances on their scale and ignore what is no number', () => {
    const { actions } = store;
    actions.setImportance('ease', 14);
    expect(decision().priorities.rated).toEqual({ ease: 10 });
    actions.setImportance('ease', Number.NaN);
    expect(decision().priorities.rated).toEqual({ ease: 10 });
    actions.setImportance('ease', null);
    expect(decision().priorities.rated).toEqual({});
  });

  it('of a situation keep the languages and the must-haves', () => {
    const { actions } = store;
    actions.setFamiliarity('php', 'well');
    actions.setMustHave('csrf', 'first-party');
    actions.setImportance('ease', 1);
    actions.startFrom({ name: 'Startup', projectTypes: ['startup-mvp'] });
    expect(decision()).toEqual({
      ...empty,
      answers: {
        projectTypes: ['startup-mvp'],
        languages: { php: 'well' },
        mustHaves: { csrf: 'first-party' },
      },
    });
    actions.startWith({ name: 'Fastest', projectTypes: null, importances: { performance: 10 } });
    expect(decision().priorities).toEqual({ ...empty.priorities, rated: { performance: 10 } });
    expect(decision().answers.projectTypes).toBeNull();
    actions.followSuggestions();
    expect(decision().priorities.rated).toEqual({});
  });

  it('say how sure they are', () => {
    store.actions.setWeightSpace('order');
    store.actions.setEvidenceRanges(false);
    expect(decision().uncertainty).toEqual({ weights: 'order', ratings: false });
  });

  it('that are given again are no change', () => {
    const { actions } = store;
    actions.setImportance('ease', 5);
    actions.settle();
    actions.setImportance('ease', 5);
    actions.setWeightSpace('roughly');
    actions.setMustHave('orm', null);
    expect(labels()).toEqual(['importance of ease of use']);
  });

  it('are told by name in what can be taken back, and by id where nobody knows a name', () => {
    const own = { id: 'own-price', name: 'Price in EUR', worst: 'dear', best: 'free' };
    const { storage } = memoryStorage({
      [key]: saved({ ...empty, criteria: { ...empty.criteria, own: [own] } }),
    });
    store = open(storage);
    store.actions.setFamiliarity('php', 'some');
    store.actions.setMustHave('orm', 'first-party');
    store.actions.setImportance('security', 1);
    store.actions.setImportance('own-price', 1);
    store.actions.setImportance('beauty', 1);
    expect(labels()).toEqual([
      'knowledge of PHP',
      'must-have ORM',
      'importance of security',
      'importance of Price in EUR',
      'importance of beauty',
    ]);
  });
});

function saved(decision: Saved['decision']): string {
  return writeStored({
    id: 'first',
    name: '',
    changed: null,
    decision,
    pinned: null,
    step: null,
    writers: {},
  });
}

describe('the version of the data', () => {
  const older = emptyDecision('2026-11-22');
  const begun = { ...older, priorities: { ...older.priorities, rated: { ease: 3 } } };

  it('stays the one with which the answers were begun', () => {
    const { storage } = memoryStorage({ [key]: saved(begun) });
    store = open(storage, laterCatalogue);
    store.actions.setImportance('ease', 4);
    store.actions.startFrom({ name: 'Startup', projectTypes: ['startup-mvp'] });
    expect(decision().data).toBe('2026-11-22');
    expect(decision().criteria.on).toEqual([]);
  });

  it('is the present one as long as nothing was said, and after starting over', () => {
    const { storage, items } = memoryStorage({ [key]: saved(older) });
    const before = items.get(key);
    store = open(storage, laterCatalogue);
    expect(decision()).toEqual(emptyDecision(laterCatalogue.version));
    expect(items.get(key)).toBe(before);

    store = open(memoryStorage({ [key]: saved(begun) }).storage, laterCatalogue);
    store.actions.startOver();
    expect(decision()).toEqual(emptyDecision(laterCatalogue.version));
    store.actions.undo();
    expect(decision()).toEqual(begun);
  });

  it('lets a newer criterion count only when somebody says so', () => {
    const off = { ...begun, criteria: { own: [], on: ['a'], off: ['docs', 'b'] } };
    store = open(memoryStorage({ [key]: saved(off) }).storage, laterCatalogue);
    store.actions.countCriterion('docs');
    expect(decision()).toEqual({ ...off, criteria: { own: [], on: ['a', 'docs'], off: ['b'] } });
    expect(labels()).toEqual(['counting documentation']);
    store.actions.countCriterion('docs');
    expect(labels()).toHaveLength(1);
  });
});

describe('pinned answers', () => {
  it('stay while the answers change, and come back with them', () => {
    const { storage } = memoryStorage();
    const first = open(storage);
    first.actions.setImportance('ease', 8);
    first.actions.pin();
    first.actions.setImportance('ease', 2);
    const again = open(storage);
    expect(again.getState().pinned?.priorities.rated).toEqual({ ease: 8 });
    expect(again.getState().decision.priorities.rated).toEqual({ ease: 2 });
    again.actions.unpin();
    expect(open(storage).getState().pinned).toBeNull();
  });
});

describe('undo and redo', () => {
  it('go through every change and back', () => {
    const { actions } = store;
    actions.chooseProjectTypes(['saas']);
    actions.setFamiliarity('python', 'well');
    const last = decision();
    actions.startOver();
    actions.undo();
    expect(decision()).toEqual(last);
    actions.undo();
    actions.undo();
    actions.undo();
    expect(decision()).toEqual(empty);
    actions.redo();
    actions.redo();
    expect(decision()).toEqual(last);
  });

  it('take a run of changes of one importance as one step until it settles', () => {
    const { actions } = store;
    for (const value of [6, 7, 8]) actions.setImportance('ease', value);
    actions.settle();
    actions.setImportance('ease', 2);
    actions.undo();
    expect(decision().priorities.rated).toEqual({ ease: 8 });
    actions.undo();
    expect(decision().priorities.rated).toEqual({});
  });

  it('forget what was undone when something else is changed', () => {
    const { actions } = store;
    actions.setImportance('ease', 6);
    actions.undo();
    actions.setImportance('security', 6);
    actions.redo();
    expect(decision().priorities.rated).toEqual({ security: 6 });
  });

  it('remember only so much', () => {
    for (let step = 0; step < LONGEST_HISTORY + 20; step++) {
      store.actions.setImportance('ease', step % 10);
      store.actions.settle();
    }
    expect(store.getState().history.past).toHaveLength(LONGEST_HISTORY);
  });
});
