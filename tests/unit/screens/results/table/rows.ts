import { frameworkById } from '../../../../../src/catalogue/frameworks';
import type { FrameworkId } from '../../../../../src/catalogue/ids';
import { defaultResultsView, type ResultsView } from '../../../../../src/routes/resultsView';
import type { TableRow } from '../../../../../src/screens/results/table/tableModel';

/** A row with what matters to a test; the rest is of no consequence there. */
export function row(id: FrameworkId, ratings: TableRow['ratings'] = {}): TableRow {
  return {
    framework: frameworkById[id],
    kind: '',
    language: '',
    rank: 1,
    tied: false,
    score: 50,
    ratings,
    ruledOut: null,
  };
}

export function view(changes: Partial<ResultsView> = {}): ResultsView {
  return { ...defaultResultsView, ...changes };
}
