import { act, render, screen, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import type { Catalogue } from '../../../../../src/catalogue/catalogue';
import { defaultResultsView, type ResultsView } from '../../../../../src/routes/resultsView';
import { TableSection } from '../../../../../src/screens/results/table/TableSection';
import {
  createDecisionStore,
  type DecisionStore,
  type StoreActions,
} from '../../../../../src/store/createStore';
import { StoreContext } from '../../../../../src/store/StoreContext';
import { madeUpCatalogue } from '../../../../support/catalogue';

interface Options {
  readonly view?: Partial<ResultsView>;
  /** Gives the answers that the table is about. */
  readonly answer?: (actions: StoreActions) => void;
  readonly catalogue?: Catalogue;
  /** Milliseconds until a changed view comes back, as from a slow address bar. */
  readonly lag?: number;
}

interface HolderProps {
  readonly store: DecisionStore;
  readonly start: ResultsView;
  readonly lag: number;
  readonly report: (held: ResultsView, hold: (next: ResultsView) => void) => void;
}

function Holder({ store, start, lag, report }: HolderProps) {
  const [held, hold] = useState(start);
  useEffect(() => report(held, hold), [held, report]);
  return (
    <StoreContext value={store}>
      <TableSection
        view={held}
        onViewChange={(next) => (lag === 0 ? hold(next) : setTimeout(hold, lag, next))}
      />
    </StoreContext>
  );
}

/** Shows the table under a holder of its view, as the address is in the app. */
export function showTable({ view = {}, answer, catalogue = madeUpCatalogue(), lag = 0 }: Options = {}) {
  const store = createDecisionStore({ catalogue, storage: null });
  answer?.(store.actions);
  let current: ResultsView = { ...defaultResultsView, ...view };
  let replace: (next: ResultsView) => void = () => undefined;
  const report: HolderProps['report'] = (held, hold) => {
    current = held;
    replace = hold;
  };
  render(<Holder store={store} start={current} lag={lag} report={report} />);
  return {
    actions: store.actions,
    view: () => current,
    /** As when Back is pressed. */
    replaceView: (next: Partial<ResultsView>) => act(() => replace({ ...defaultResultsView, ...next })),
  };
}

function bodyRows(): readonly HTMLTableRowElement[] {
  return screen.getAllByRole<HTMLTableRowElement>('row').slice(1);
}

/** The frameworks from top to bottom. */
export function names(): readonly string[] {
  return bodyRows().map((row) => within(within(row).getByRole('rowheader')).getByRole('link').textContent);
}

/** What a column reads from top to bottom. */
export function column(heading: string): readonly string[] {
  const headings = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const index = headings.findIndex((text) => text.startsWith(heading));
  return bodyRows().map((row) => row.cells[index]?.textContent ?? '');
}
