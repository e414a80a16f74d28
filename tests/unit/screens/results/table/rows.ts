import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Catalogue } from '../../../../../src/catalogue/catalogue';
import type { Decision } from '../../../../../src/decision/decision';
import { type Evaluation, evaluationOf } from '../../../../../src/model/evaluation';
import { defaultResultsView, type ResultsView } from '../../../../../src/routes/resultsView';
import { useFrameworkTable } from '../../../../../src/screens/results/table/useFrameworkTable';
import { madeUpCatalogue } from '../../../../support/catalogue';
import { decide } from '../../../../support/decide';

export function view(changes: Partial<ResultsView> = {}): ResultsView {
  return { ...defaultResultsView, ...changes };
}

type Table = ReturnType<typeof useFrameworkTable>;

interface ProbeProps {
  readonly evaluation: Evaluation;
  readonly shown: ResultsView;
  readonly report: (table: Table) => void;
}

function Probe({ evaluation, shown, report }: ProbeProps) {
  report(useFrameworkTable(evaluation, shown, () => undefined));
  return null;
}

/** The table under a view, as the screen has it. */
export function tableOf(
  changes: Partial<ResultsView> = {},
  decision: Decision = decide(),
  catalogue: Catalogue = madeUpCatalogue(),
): Table {
  const evaluation = evaluationOf(catalogue, decision);
  const tables: Table[] = [];
  renderToString(
    createElement(Probe, { evaluation, shown: view(changes), report: (table) => tables.push(table) }),
  );
  const table = tables.at(-1);
  if (table === undefined) throw new Error('The table was not rendered');
  return table;
}

/** The rows under a view, from top to bottom. */
export function idsIn(...args: Parameters<typeof tableOf>): readonly string[] {
  return tableOf(...args).rows.map(({ alternative }) => alternative.id);
}
