import {
  type CriterionId,
  criterionIds,
  type FrameworkId,
  frameworkIds,
  type LanguageId,
  languageIds,
} from '../catalogue/ids';
import type { FrameworkKind } from '../catalogue/types';

export const frameworkKinds = [
  'runtime',
  'micro-framework',
  'full-stack framework',
] as const satisfies readonly FrameworkKind[];

/** Columns of the results table, in their order. */
export const tableColumns = ['rank', 'name', 'kind', 'language', 'score', ...criterionIds] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Columns that can be hidden; without a name a row says nothing. */
export const hideableColumns = tableColumns.filter((column) => column !== 'name');

export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** What is compared, and how the table is sorted, filtered and laid out. */
export interface ResultsView {
  /** Null: nothing chosen, compare the leaders. */
  readonly compare: readonly FrameworkId[] | null;
  readonly sort: TableSort;
  /** Part of a name, as typed. */
  readonly name: string;
  readonly languages: readonly LanguageId[];
  readonly kinds: readonly FrameworkKind[];
  /** Lowest rating that stays, 0..10, per criterion. */
  readonly minimum: Readonly<Partial<Record<CriterionId, number>>>;
  readonly hidden: readonly TableColumn[];
}

export const MOST_COMPARED = 4;
export const LEAST_COMPARED = 2;

export const defaultResultsView: ResultsView = {
  compare: null,
  sort: { column: 'rank', descending: false },
  name: '',
  languages: [],
  kinds: [],
  minimum: {},
  hidden: [],
};

/** Problems found while reading are sentences for the person who opened the address. */
type Report = (problem: string) => void;

function readList<Id extends string>(
  params: URLSearchParams,
  key: string,
  known: readonly Id[],
  report: Report,
): readonly Id[] {
  const text = params.get(key);
  if (text === null || text === '') return [];
  const read: Id[] = [];
  for (const item of text.split(',')) {
    const match = known.find((id) => id === item);
    if (match === undefined) report(`“${item}” in “${key}” is not known here and was left out.`);
    else if (!read.includes(match)) read.push(match);
  }
  return read;
}

function readCompare(params: URLSearchParams, report: Report): readonly FrameworkId[] | null {
  if (!params.has('compare')) return null;
  const chosen = readList(params, 'compare', frameworkIds, report);
  if (chosen.length > MOST_COMPARED) {
    report(`Only the first ${MOST_COMPARED} of ${chosen.length} frameworks are compared.`);
  }
  return chosen.slice(0, MOST_COMPARED);
}

function readSort(params: URLSearchParams, report: Report): TableSort {
  const text = params.get('sort');
  if (text === null) return defaultResultsView.sort;
  const descending = text.startsWith('-');
  const column = tableColumns.find((known) => known === (descending ? text.slice(1) : text));
  if (column === undefined) {
    report(`The table cannot be sorted by “${text}”; it is sorted by rank.`);
    return defaultResultsView.sort;
  }
  return { column, descending };
}

function readMinimum(params: URLSearchParams, report: Report): ResultsView['minimum'] {
  const minimum: Partial<Record<CriterionId, number>> = {};
  for (const item of params.get('min')?.split(',') ?? []) {
    if (item === '') continue;
    const [id, text = ''] = item.split(':');
    const criterion = criterionIds.find((known) => known === id);
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (criterion === undefined || !(value >= 0 && value <= 10)) {
      report(`“${item}” in “min” is not a criterion with a rating from 0 to 10 and was left out.`);
    } else if (value > 0) {
      minimum[criterion] = value;
    }
  }
  return minimum;
}

/** Reads the view state of the results; what cannot be read is reported and left at its default. */
export function readResultsView(params: URLSearchParams, report: Report): ResultsView {
  return {
    compare: readCompare(params, report),
    sort: readSort(params, report),
    name: params.get('name') ?? '',
    languages: readList(params, 'language', languageIds, report),
    kinds: readList(params, 'kind', frameworkKinds, report),
    minimum: readMinimum(params, report),
    hidden: readList(params, 'hide', hideableColumns, report),
  };
}

/** Only what differs from the default is written. */
export function writeResultsView(view: ResultsView): URLSearchParams {
  const params = new URLSearchParams();
  const { sort } = view;
  if (view.compare !== null) params.set('compare', view.compare.join(','));
  if (sort.column !== defaultResultsView.sort.column || sort.descending) {
    params.set('sort', (sort.descending ? '-' : '') + sort.column);
  }
  if (view.name !== '') params.set('name', view.name);
  if (view.languages.length > 0) params.set('language', view.languages.join(','));
  if (view.kinds.length > 0) params.set('kind', view.kinds.join(','));
  const minimum = Object.entries(view.minimum).filter(([, value]) => value > 0);
  if (minimum.length > 0) params.set('min', minimum.map(([id, value]) => `${id}:${value}`).join(','));
  if (view.hidden.length > 0) params.set('hide', view.hidden.join(','));
  return params;
}
