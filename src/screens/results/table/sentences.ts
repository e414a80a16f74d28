import { criteria, criterionById } from '../../../catalogue/criteria';
import type { CriterionId } from '../../../catalogue/ids';
import { byId } from '../../../lib/id';
import { sentenceList } from '../../../lib/list';
import type { ResultsView, TableColumn, TableSort } from '../../../routes/resultsView';
import { type ActiveFilter, passesAll } from './filters';
import type { TableRow } from './tableModel';

/** The heading of a column. */
export function columnLabel(column: TableColumn): string {
  switch (column) {
    case 'rank':
      return 'Rank';
    case 'name':
      return 'Framework';
    case 'kind':
      return 'Kind';
    case 'language':
      return 'Language';
    case 'score':
      return 'Score';
    default:
      return byId(criteria, column).name;
  }
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
export function sortSentence(sort: TableSort, hidden: readonly TableColumn[]): string {
  const where = hidden.includes(sort.column) ? ' (hidden)' : '';
  return `Sorted by ${columnLabel(sort.column).toLowerCase()}${where}, ${directionText(sort)}.`;
}

/** All ways to take `size` of the items, in their order. */
function choices<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), size - 1).map((others) => [item, ...others]),
  );
}

/**
 * What to say when no row is left: what was asked for, and the fewest filters to drop to see some again.
 *
 * @param filters At least one, which no row passes together.
 */
export function nothingLeft(rows: readonly TableRow[], filters: readonly ActiveFilter[]): string {
  const asked = `No framework has ${sentenceList(filters.map(({ demand }) => demand))}.`;
  for (let size = 1; size <= filters.length; size++) {
    const ways = choices(filters, size).flatMap((dropped) => {
      const kept = filters.filter((filter) => !dropped.includes(filter));
      const left = rows.filter((row) => passesAll(row, kept)).length;
      if (left === 0) return [];
      const shown = left === rows.length ? `all ${left}` : String(left);
      return [`${sentenceList(dropped.map(({ title }) => title))} to see ${shown}`];
    });
    if (ways.length > 0) return `${asked} Drop ${sentenceList(ways, 'or')}.`;
  }
  return asked;
}

const answeredBy: Readonly<Partial<Record<CriterionId, string>>> = {
  'project-fit': 'you say what you are building',
  'team-fit': 'you say which languages your team knows',
};

/** A sentence for each criterion that the view names although nothing is rated by it. */
export function ignoredSentences(
  { sort, minimum }: Pick<ResultsView, 'sort' | 'minimum'>,
  inForce: readonly CriterionId[],
): readonly string[] {
  return Object.values(criterionById)
    .filter(({ id }) => !inForce.includes(id))
    .flatMap(({ id, name }) => {
      const effects = [
        ...(minimum[id] === undefined ? [] : [`its minimum of ${minimum[id]} is not applied`]),
        ...(sort.column === id ? ['the table is sorted by rank'] : []),
      ];
      return effects.length === 0
        ? []
        : [`${name} is rated only once ${answeredBy[id]}, so ${sentenceList(effects)}.`];
    });
}
