import { describe, expect, it } from 'vitest';
import { emptyDecision } from '../../../src/decision/decision';
import { STORED_VERSION, writeStored } from '../../../src/decision/stored';
import { createDecisionStore } from '../../../src/store/createStore';
import { DECISION_KEY } from '../../../src/store/keeping';
import { memoryStorage } from './memoryStorage';

const answers = { ...emptyDecision, projectTypes: ['saas' as const], importances: { security: 9 } };

/** Reports are written in a microtask after the store was made. */
const settled = () => new Promise<void>((resolve) => queueMicrotask(resolve));

describe('keeping answers', () => {
  it('brings them back', () => {
    const { storage } = memoryStorage();
    const first = createDecisionStore(storage);
    first.actions.chooseProjectTypes(['saas']);
    first.actions.setImportance('security', 9);
    expect(createDecisionStore(storage).getState().decision).toEqual(answers);
  });

  const damaged = {
    'cut off': writeStored({ decision: answers, pinned: null }).slice(0, -9),
    'not an answer': writeStored({ decision: { ...answers, importances: { security: 99 } }, pinned: null }),
    'an unknown criterion': writeStored({ decision: answers, pinned: null }).replace('security', 'beauty'),
    'without a version': JSON.stringify({ app: 'ten-to-one', decision: answers }),
  };
  it.each(Object.entries(damaged))('sets a damaged state aside (%s)', async (_, text) => {
    const { storage, items } = memoryStorage({ [DECISION_KEY]: text });
    const store = createDecisionStore(storage);
    await settled();
    expect(store.getState().decision).toEqual(emptyDecision);
    expect(store.getState().setAside).toMatchObject({ reason: 'corrupt', text });
    const key = store.getState().setAside?.key ?? '';
    expect(items.get(key)).toBe(text);
    store.actions.setImportance('ease', 3);
    expect(items.get(key)).toBe(text);
    expect(items.get(DECISION_KEY)).toContain('"ease":3');
  });

  it('sets aside what a newer version or another program wrote', async () => {
    const newer = writeStored({ decision: answers, pinned: null }).replace(
      `"version":${STORED_VERSION}`,
      '"version":9999',
    );
    for (const [text, reason] of [
      [newer, 'newer'],
      ['{"theme":"blue"}', 'foreign'],
      ['[1,2]', 'foreign'],
    ] as const) {
      const { storage, items } = memoryStorage({ [DECISION_KEY]: text });
      const store = createDecisionStore(storage);
      await settled();
      expect(store.getState().setAside?.reason).toBe(reason);
      expect([...items.values()]).toContain(text);
    }
  });

  it('never overwrites what it set aside before', async () => {
    const { storage, items } = memoryStorage({ [DECISION_KEY]: 'first' });
    createDecisionStore(storage);
    items.set(DECISION_KEY, 'second');
    createDecisionStore(storage);
    await settled();
    expect([...items.values()]).toEqual(expect.arrayContaining(['first', 'second']));
  });

  it('saves nothing over a state that it cannot copy', async () => {
    const text = 'x'.repeat(100);
    const { storage, items } = memoryStorage({ [DECISION_KEY]: text }, 150);
    const store = createDecisionStore(storage);
    await settled();
    expect(store.getState()).toMatchObject({ savingProblem: 'protected', setAside: { key: null } });
    store.actions.setImportance('ease', 3);
    expect(store.getState().decision.importances).toEqual({ ease: 3 });
    expect(items.get(DECISION_KEY)).toBe(text);
  });

  it('works without storage and says that it cannot save', async () => {
    const store = createDecisionStore(null);
    await settled();
    store.actions.setImportance('ease', 3);
    expect(store.getState()).toMatchObject({
      savingProblem: 'forbidden',
      decision: { importances: { ease: 3 } },
    });
  });

  it('says when storage is full, and when there is room again', async () => {
    const { storage, limits } = memoryStorage({}, 10);
    const store = createDecisionStore(storage);
    store.actions.setImportance('ease', 3);
    await settled();
    expect(store.getState().savingProblem).toBe('full');
    limits.room = 10_000;
    store.actions.setImportance('ease', 4);
    await settled();
    expect(store.getState().savingProblem).toBeNull();
    expect(createDecisionStore(storage).getState().decision.importances).toEqual({ ease: 4 });
  });

  it('takes over what another tab saved, as a change that can be undone', () => {
    const store = createDecisionStore(memoryStorage().storage);
    store.actions.setImportance('ease', 3);
    store.adopt(writeStored({ decision: answers, pinned: null }));
    expect(store.getState().decision).toEqual(answers);
    store.actions.undo();
    expect(store.getState().decision.importances).toEqual({ ease: 3 });
    store.adopt('nonsense');
    expect(store.getState().decision.importances).toEqual({ ease: 3 });
  });
});
