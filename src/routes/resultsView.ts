import { frameworkKinds } from '../catalogue/catalogue';
import type { Id } from '../lib/id';
import { idsOf } from './known';
import { choiceParam, listParam, numberTableParam, type Sort, sortParam, textParam } from './params';
import { defaultView, type ViewOf } from './route';

/** A column of the results table: one of these, or the id of a criterion. */
export type TableColumn = Id;
export type TableSort = Sort<TableColumn>;

const firstColumns = ['rank', 'name', 'kind', 'language', 'score'] as const;

/** Columns of the results table, in their order. */
export function tableColumns(criteria: readonly Id[]): readonly TableColumn[] {
  return [...firstColumns, ...criteria];
}

/** Columns that can be hidden; without a name a row says nothing. */
export function hideableColumns(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.filter((column) => column !== 'name');
}

export const MOST_COMPARED = 4;
export const LEAST_COMPARED = 2;

/** What is compared, and how the table is sorted, filtered and laid out. */
export const resultsViewParams = {
  /** Null: nothing chosen, compare the leaders. */
  compare: choiceParam(
    'compare',
    MOST_COMPARED,
    ({ frameworks }) => idsOf(frameworks),
    (count) => `Only the first ${MOST_COMPARED} of ${count} frameworks are compared.`,
  ),
  sort: sortParam<TableColumn>(
    'sort',
    { column: 'rank', descending: false },
    ({ criteria }) => tableColumns(idsOf(criteria)),
    (text) => `The table cannot be sorted by “${text}”; it is sorted by rank.`,
  ),
  /** Part of a name, as typed. */
  name: textParam('name'),
  languages: listParam('language', ({ languages }) => idsOf(languages)),
  kinds: listParam('kind', () => frameworkKinds),
  /** Lowest rating that stays, 0..10, per criterion. */
  minimum: numberTableParam(
    'min',
    10,
    ({ criteria }) => idsOf(criteria),
    (item) => `“${item}” in “min” is not a criterion with a rating from 0 to 10 and was left out.`,
  ),
  hidden: listParam('hide', ({ criteria }) => hideableColumns(tableColumns(idsOf(criteria)))),
};

export type ResultsView = ViewOf<typeof resultsViewParams>;
export const defaultResultsView = defaultView(resultsViewParams);
