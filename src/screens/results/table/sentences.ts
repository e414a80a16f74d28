import type { Criterion } from '../../../catalogue/catalogue';
import { sentenceList } from '../../../lib/list';
import { byId } from '../../../lib/lookup';
import { own } from '../../../lib/own';
import { subsets } from '../../../lib/subsets';
import type { LeftOutCriterion } from '../../../model/criteria';
import type { ResultsView, TableColumn, TableSort } from '../../../routes/resultsView';
import type { ActiveFilter } from './filters';

const labels: Readonly<Record<string, string>> = {
  rank: 'Rank',
  name: 'Framework',
  kind: 'Kind',
  language: 'Language',
  score: 'Score',
};

/**
 * The heading of a column.
 *
 * @param criteria Those that have a column.
 */
export function columnLabel(column: TableColumn, criteria: readonly Criterion[]): string {
  return own(labels, column) ?? byId('column', criteria)(column).name;
}

function directionText({ column, descending }: TableSort): string {
  switch (column) {
    case 'rank':
      return descending ? 'worst first' : 'best first';
    case 'name':
    case 'kind':
    case 'language':
      return descending ? 'Z to A' : 'A to Z';
    default:
      return descending ? 'highest first' : 'lowest first';
  }
}

/** "Sorted by security, highest first." */
export function sortSentence(
  sort: TableSort,
  hidden: readonly TableColumn[],
  criteria: readonly Criterion[],
): string {
  const where = hidden.includes(sort.column) ? ' (hidden)' : '';
  return `Sorted by ${columnLabel(sort.column, criteria).toLowerCase()}${where}, ${directionText(sort)}.`;
}

/** Of one row which filters it passes, by their columns. */
export type Passed = Readonly<Record<TableColumn, boolean>>;

/**
 * What to say when no row is left: what was asked for, and the fewest filters to drop to see some again.
 *
 * @param filters At least one, which no row passes together.
 */
export function nothingLeft(rows: readonly Passed[], filters: readonly ActiveFilter[]): string {
  const asked = `No framework has ${sentenceList(filters.map(({ demand }) => demand))}.`;
  for (let size = 1; size <= filters.length; size++) {
    const ways = subsets(filters, size).flatMap((dropped) => {
      const kept = filters.filter((filter) => !dropped.includes(filter));
      const left = rows.filter((row) => kept.every(({ column }) => own(row, column))).length;
      if (left === 0) return [];
      const shown = left === rows.length ? `all ${left}` : String(left);
      return [`${sentenceList(dropped.map(({ title }) => title))} to see ${shown}`];
    });
    if (ways.length > 0) return `${asked} Drop ${sentenceList(ways, 'or')}.`;
  }
  return asked;
}

/** Why nothing is rated by a criterion, after its name. */
function withoutRatings({ criterion: { from }, because }: LeftOutCriterion): string {
  switch (because) {
    case 'too-new':
      return 'came after your answers and does not count in them';
    case 'off':
      return 'is switched off';
    case 'unanswered':
      return `is rated only once you say ${from === 'languages' ? 'which languages your team knows' : 'what you are building'}`;
  }
}

/** A sentence for each criterion that the view names although it does not count. */
export function ignoredSentences(
  { sort, minimum }: Pick<ResultsView, 'sort' | 'minimum'>,
  leftOut: readonly LeftOutCriterion[],
): readonly string[] {
  return leftOut.flatMap((one) => {
    const { id, name } = one.criterion;
    const lowest = own(minimum, id);
    const effects = [
      ...(lowest === undefined ? [] : [`its minimum of ${lowest} is not applied`]),
      ...(sort.column === id ? ['the table is sorted by rank'] : []),
    ];
    return effects.length === 0 ? [] : [`${name} ${withoutRatings(one)}, so ${sentenceList(effects)}.`];
  });
}
