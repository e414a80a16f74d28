import { beforeEach, describe, expect, it } from 'vitest';
import { situations } from '../../../src/catalogue/situations';
import { emptyDecision } from '../../../src/decision/decision';
import { createDecisionStore, type DecisionStore } from '../../../src/store/createStore';
import { LONGEST_HISTORY } from '../../../src/store/history';
import { memoryStorage } from './memoryStorage';

let store: DecisionStore;
const decision = () => store.getState().decision;

beforeEach(() => {
  store = createDecisionStore(memoryStorage().storage);
});

describe('answers', () => {
  it('are open again when the last choice is taken away', () => {
    const { actions } = store;
    actions.chooseProjectTypes(['cms']);
    actions.chooseProjectTypes([]);
    actions.setFamiliarity('python', 'well');
    actions.setFamiliarity('python', null);
    actions.chooseMustHaves(['orm']);
    actions.chooseMustHaves([]);
    expect(decision()).toEqual(emptyDecision);
  });

  it('replace "not sure" as soon as one is given', () => {
    store.actions.setTeamNotSure(true);
    expect(decision().team).toBe('not-sure');
    store.actions.setFamiliarity('ruby', 'some');
    expect(decision().team).toEqual({ ruby: 'some' });
  });

  it('keep importances on their scale and ignore what is no number', () => {
    const { actions } = store;
    actions.setImportance('ease', 14);
    expect(decision().importances).toEqual({ ease: 10 });
    actions.setImportance('ease', Number.NaN);
    expect(decision().importances).toEqual({ ease: 10 });
    actions.setImportance('ease', null);
    expect(decision().importances).toEqual({});
  });

  it('of a situation keep the team and the must-haves', () => {
    const { actions } = store;
    actions.setFamiliarity('php', 'well');
    actions.chooseMustHaves(['csrf']);
    actions.setImportance('ease', 1);
    const [situation] = situations;
    if (situation === undefined) throw new Error('There is no situation to start from');
    actions.startFrom(situation);
    expect(decision()).toEqual({
      ...emptyDecision,
      projectTypes: situation.projectTypes,
      team: { php: 'well' },
      mustHaves: ['csrf'],
      importances: {},
    });
  });
});

describe('pinned answers', () => {
  it('stay while the answers change, and come back with them', () => {
    const { storage } = memoryStorage();
    const first = createDecisionStore(storage);
    first.actions.setImportance('ease', 8);
    first.actions.pin();
    first.actions.setImportance('ease', 2);
    const again = createDecisionStore(storage);
    expect(again.getState().pinned?.importances).toEqual({ ease: 8 });
    expect(again.getState().decision.importances).toEqual({ ease: 2 });
    again.actions.unpin();
    expect(createDecisionStore(storage).getState().pinned).toBeNull();
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
    expect(decision()).toEqual(emptyDecision);
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
    expect(decision().importances).toEqual({ ease: 8 });
    actions.undo();
    expect(decision().importances).toEqual({});
  });

  it('forget what was undone when something else is changed', () => {
    const { actions } = store;
    actions.setImportance('ease', 6);
    actions.undo();
    actions.setImportance('security', 6);
    actions.redo();
    expect(decision().importances).toEqual({ security: 6 });
  });

  it('remember only so much', () => {
    for (let step = 0; step < LONGEST_HISTORY + 20; step++) {
      store.actions.setImportance('ease', step % 10);
      store.actions.settle();
    }
    expect(store.getState().history.past).toHaveLength(LONGEST_HISTORY);
  });
});
