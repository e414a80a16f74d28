import { describe, expect, it } from 'vitest';
import { emptyDecision } from '../../../src/decision/decision';
import { readStored, type Saved, STORED_VERSION, writeStored } from '../../../src/decision/stored';
import { createDecisionStore } from '../../../src/store/createStore';
import { decisionKey, FIRST_DECISION, Saver } from '../../../src/store/saver';
import { memoryStorage } from './memoryStorage';
import { smallCatalogue } from './smallCatalogue';

const empty = emptyDecision(smallCatalogue.version);
const answers = {
  ...empty,
  answers: { ...empty.answers, projectTypes: ['saas'] },
  priorities: { ...empty.priorities, rated: { security: 9 } },
};
const key = decisionKey(FIRST_DECISION);
const aside = (number: number) => `ten-to-one:set-aside:${number}`;
const clock = () => new Date('2026-11-27T09:00:00Z');
const open = (storage: Storage | null) => createDecisionStore({ catalogue: smallCatalogue, storage, clock });
const rated = (store: ReturnType<typeof open>) => store.getState().decision.priorities.rated;

const saved: Saved = {
  id: 'first',
  name: '',
  changed: null,
  decision: answers,
  pinned: null,
  step: null,
  writers: {},
};
const newer = writeStored(saved).replace(`"version":${STORED_VERSION}`, '"version":9999');

describe('keeping answers', () => {
  it('brings them back, with the time of the last change', () => {
    const { storage, items } = memoryStorage();
    const first = open(storage);
    first.actions.chooseProjectTypes(['saas']);
    first.actions.setImportance('security', 9);
    expect(open(storage).getState().decision).toEqual(answers);
    expect(readStored(items.get(key) ?? '')).toMatchObject({
      saved: { id: 'first', changed: '2026-11-27T09:00:00.000Z' },
    });
  });

  it('keeps each decision under a key of its own, the first under the one that it always had', () => {
    expect(decisionKey('first')).toBe('ten-to-one:decision');
    const { storage, items } = memoryStorage();
    const kept = { decision: answers, pinned: null };
    for (const id of ['first', 'd-2']) {
      new Saver({ storage, id, page: 'p1', clock }).change({ ...kept, decision: empty }, kept, 'p1-1');
    }
    expect([...items.keys()]).toEqual(['ten-to-one:decision', 'ten-to-one:decision:d-2']);
  });

  it('writes nothing before something is changed', () => {
    const text = JSON.stringify({
      app: 'ten-to-one',
      version: 1,
      decision: { projectTypes: ['saas'], team: null, mustHaves: null, importances: {} },
    });
    const { storage, items } = memoryStorage({ [key]: text });
    const store = open(storage);
    store.look();
    store.actions.saveAgain();
    expect(store.getState().decision.answers.projectTypes).toEqual(['saas']);
    expect([...items]).toEqual([[key, text]]);
  });

  it('keeps a name that was given, and an id that it does not know', () => {
    const decision = { ...answers, criteria: { ...answers.criteria, on: ['beauty'] } };
    const { storage, items } = memoryStorage({
      [key]: writeStored({ ...saved, name: 'New shop', decision }),
    });
    open(storage).actions.setImportance('ease', 1);
    expect(readStored(items.get(key) ?? '')).toMatchObject({
      saved: { name: 'New shop', decision: { criteria: { on: ['beauty'] } } },
    });
  });

  it('works without storage and says that it cannot save', () => {
    const store = open(null);
    store.actions.setImportance('ease', 3);
    store.actions.saveAgain();
    expect(store.getState().savingProblem).toBe('forbidden');
    expect(rated(store)).toEqual({ ease: 3 });
  });

  it('goes on when the storage is forbidden later', () => {
    const { storage } = memoryStorage();
    const forbidden = () => {
      throw new DOMException('insecure', 'SecurityError');
    };
    const store = open(storage);
    store.actions.setImportance('ease', 3);
    Object.assign(storage, { getItem: forbidden, setItem: forbidden });
    store.actions.setImportance('ease', 4);
    expect(rated(store)).toEqual({ ease: 4 });
    expect(store.getState().savingProblem).toBe('full');
  });
});

describe('a stored text that cannot be used', () => {
  it.each(
    Object.entries({
      'cut off': writeStored(saved).slice(0, -9),
      'not an answer': writeStored(saved).replace('"security":9', '"security":99'),
      'without a version': JSON.stringify({ app: 'ten-to-one', decision: answers }),
    }),
  )('is set aside when it is damaged (%s)', (_, text) => {
    const { storage, items } = memoryStorage({ [key]: text });
    const store = open(storage);
    expect(store.getState().decision).toEqual(empty);
    expect(store.getState().setAside).toMatchObject({
      reason: 'corrupt',
      text,
      key: aside(1),
      found: 'at first',
    });
    expect(items.get(aside(1))).toBe(text);
    store.actions.setImportance('ease', 3);
    expect(items.get(aside(1))).toBe(text);
    expect(items.get(key)).toContain('"ease":3');
  });

  it.each([
    [newer, 'newer'],
    ['{"theme":"blue"}', 'foreign'],
    ['[1,2]', 'foreign'],
  ] as const)('is set aside when somebody else made it: %s', (text, reason) => {
    const { storage, items } = memoryStorage({ [key]: text });
    const store = open(storage);
    expect(store.getState().setAside).toMatchObject({ reason, key: aside(1) });
    expect(items.get(aside(1))).toBe(text);
    store.actions.dismissSetAside();
    expect(store.getState().setAside).toBeNull();
  });

  it('never takes the place of one that was set aside before, nor is it copied twice', () => {
    const { storage, items } = memoryStorage({ [key]: 'first' });
    open(storage);
    open(storage);
    items.set(key, 'second');
    open(storage);
    expect([...items]).toEqual([
      [key, 'second'],
      [aside(1), 'first'],
      [aside(2), 'second'],
    ]);
  });

  it('is not overwritten when it cannot be copied, until it can', () => {
    const text = 'x'.repeat(100);
    const { storage, items, limits } = memoryStorage({ [key]: text }, 150);
    const store = open(storage);
    expect(store.getState()).toMatchObject({ savingProblem: 'protected', setAside: { key: null } });
    store.actions.dismissSetAside();
    store.actions.setImportance('ease', 3);
    expect(rated(store)).toEqual({ ease: 3 });
    expect(items.get(key)).toBe(text);
    expect(store.getState().setAside).toBeNull();

    limits.room = 10_000;
    store.actions.saveAgain();
    expect(store.getState()).toMatchObject({
      savingProblem: null,
      setAside: { key: aside(1), found: 'at first' },
    });
    expect(items.get(aside(1))).toBe(text);
    expect(items.get(key)).toContain('"ease":3');
  });

  it('is set aside as well when it comes while the page is open, before the page writes', () => {
    const { storage, items } = memoryStorage();
    const store = open(storage);
    store.actions.setImportance('ease', 3);
    items.set(key, newer);
    store.look();
    store.actions.saveAgain();
    expect([...items]).toEqual([[key, newer]]);
    store.actions.setImportance('ease', 4);
    expect(items.get(aside(1))).toBe(newer);
    expect(store.getState().setAside).toMatchObject({ reason: 'newer', key: aside(1), found: 'later' });
    expect(items.get(key)).toContain('"ease":4');
  });

  it('is left alone when it comes while the page is open and cannot be copied', () => {
    const { storage, items, limits } = memoryStorage();
    const store = open(storage);
    store.actions.setImportance('ease', 3);
    items.set(key, newer);
    limits.room = newer.length + 50;
    store.actions.setImportance('ease', 4);
    expect([...items]).toEqual([[key, newer]]);
    expect(store.getState()).toMatchObject({
      savingProblem: 'protected',
      setAside: { key: null, found: 'later' },
    });
    expect(rated(store)).toEqual({ ease: 4 });
  });
});

describe('a full storage', () => {
  it('is told, until there is room and something changes', () => {
    const { storage, limits } = memoryStorage({}, 10);
    const store = open(storage);
    store.actions.setImportance('ease', 3);
    expect(store.getState().savingProblem).toBe('full');
    limits.room = 10_000;
    store.actions.setImportance('ease', 4);
    expect(store.getState().savingProblem).toBeNull();
    expect(rated(open(storage))).toEqual({ ease: 4 });
  });

  it('is tried again when the page is asked to', () => {
    const { storage, limits } = memoryStorage({}, 10);
    const store = open(storage);
    store.actions.setImportance('ease', 3);
    store.actions.saveAgain();
    expect(store.getState().savingProblem).toBe('full');
    limits.room = 10_000;
    store.actions.saveAgain();
    expect(store.getState().savingProblem).toBeNull();
    expect(rated(open(storage))).toEqual({ ease: 3 });
  });

  it('is no trouble any more once undo leads back to what is stored, or to nothing where nothing is', () => {
    for (const start of [[], [[key, writeStored(saved)]]]) {
      const { storage, limits, items } = memoryStorage(Object.fromEntries(start));
      const store = open(storage);
      limits.room = 0;
      store.actions.setImportance('ease', 3);
      expect(store.getState().savingProblem).toBe('full');
      store.actions.undo();
      expect(store.getState().savingProblem).toBeNull();
      expect(Object.fromEntries(items)).toEqual(Object.fromEntries(start));
    }
  });
});
