import { frameworkById } from '../../../src/data/frameworks';
import type { FrameworkId } from '../../../src/data/ids';
import type { TableRow } from '../../../src/features/table/tableModel';
import { defaultResultsView, type ResultsView } from '../../../src/nav/resultsView';

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
