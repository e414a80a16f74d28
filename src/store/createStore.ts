import { createStore } from 'zustand/vanilla';
import type { Catalogue } from '../catalogue/catalogue';
import { type Decision, emptyDecision } from '../decision/decision';
import { sameValue } from '../lib/same';
import { type AnswerActions, answerActions, type ChangeAnswers } from './answerActions';
import { emptyHistory, recorded } from './history';
import { namesOf } from './names';
import { type PageActions, pageActions } from './pageActions';
import { FIRST_DECISION, Saver, type SaverOptions } from './saver';
import { type Changed, keptOf, type StoreState } from './state';

export interface StoreActions extends AnswerActions, PageActions {}

export interface StoreOptions extends Pick<SaverOptions, 'storage'>, Partial<Pick<SaverOptions, 'clock'>> {
  readonly catalogue: Catalogue;
}

export type DecisionStore = ReturnType<typeof createDecisionStore>;

/** A store of one decision, which is kept in `storage`. */
export function createDecisionStore({ catalogue, storage, clock = () => new Date() }: StoreOptions) {
  const page = `p${Math.random().toString(36).slice(2)}`;
  const saver = new Saver({ storage, id: FIRST_DECISION, page, clock });
  const kept = saver.open();
  const store = createStore<StoreState>(() => ({
    catalogue,
    decision: upToDate(kept?.decision ?? emptyDecision(catalogue.version), catalogue),
    pinned: kept?.pinned ?? null,
    history: emptyHistory,
    ...saver.state,
  }));
  let steps = 0;

  /** Takes over what another page stored. Never writes. */
  const look = () => {
    const { decision: before, pinned, history } = store.getState();
    const found = saver.look({ decision: before, pinned });
    if (found === null) return;
    const decision = upToDate(found.kept.decision, catalogue);
    store.setState({
      pinned: found.kept.pinned,
      ...(!sameValue(decision, before) && {
        decision,
        history: recorded(history, before, 'change in another tab', found.step),
      }),
    });
  };

  /** Makes a change in this page to what is stored by now, and stores it. */
  const make = (next: (state: StoreState) => Changed) => {
    look();
    const before = store.getState();
    const changed = next(before);
    const after = { ...before, ...changed };
    if (after.decision === before.decision && after.pinned === before.pinned) return;
    // Changes that are one step to take back leave the past as it is.
    if (after.history.past !== before.history.past) steps++;
    saver.change(keptOf(before), keptOf(after), `${page}-${steps}`);
    store.setState({ ...changed, ...saver.state });
  };

  const change: ChangeAnswers = (label, next, mark = null) =>
    make(({ decision, history }) => {
      const changed = upToDate(next(decision), catalogue);
      if (sameValue(changed, decision)) return {};
      return { decision: changed, history: recorded(history, decision, label, mark) };
    });
  const names = namesOf(catalogue, () => store.getState().decision);
  const actions: StoreActions = {
    ...answerActions(change, names, catalogue.version),
    ...pageActions({ store, saver, look, make }),
  };
  /** Whether a change of this page is stored no more, because another page wrote without having seen it. */
  const isOvertaken = () => saver.isOvertaken(keptOf(store.getState()));
  return Object.assign(store, { actions, look, isOvertaken });
}

/** A decision in which nothing was said yet is one of the present version of the data. */
function upToDate(decision: Decision, { version }: Catalogue): Decision {
  return sameValue(decision, emptyDecision(decision.data)) ? emptyDecision(version) : decision;
}
