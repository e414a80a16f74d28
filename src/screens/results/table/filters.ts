import { criterionById } from '../../../catalogue/criteria';
import type { CriterionId } from '../../../catalogue/ids';
import { languages } from '../../../catalogue/languages';
import { byId } from '../../../lib/id';
import { sentenceList } from '../../../lib/list';
import { oneDecimal } from '../../../lib/numbers';
import { defaultResultsView, type ResultsView, type TableColumn } from '../../../routes/resultsView';
import type { TableRow } from './tableModel';

/** One filter that is set and can be applied. */
export interface ActiveFilter {
  readonly column: TableColumn;
  /** What there is to drop: "the minimum for security". */
  readonly title: string;
  /** What it asks of a framework, after "has": "at least 7 for security". */
  readonly demand: string;
  readonly passes: (row: TableRow) => boolean;
}

const withoutMarks = (text: string) => text.replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

/** Part of a name in any case; "nodejs" and "asp net" find what is written with a dot. */
function nameContains(name: string, typed: string): boolean {
  const [text, part] = [name.toLowerCase(), typed.toLowerCase()];
  const bare = withoutMarks(part);
  return text.includes(part) || (bare !== '' && withoutMarks(text).includes(bare));
}

/** As it is shown, so that a rating that reads 7.0 passes a minimum of 7. */
function isAtLeast(rating: number | undefined, minimum: number): boolean {
  return rating !== undefined && Number(oneDecimal(rating)) >= minimum;
}

/**
 * The filters of a view in the order of the columns. A minimum for a criterion that is not in force is left out.
 *
 * @param inForce The criteria that the frameworks are rated by.
 */
export function activeFilters(view: ResultsView, inForce: readonly CriterionId[]): readonly ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  const typed = view.name.trim();
  if (typed !== '') {
    filters.push({
      column: 'name',
      title: 'the name',
      demand: `“${typed}” in its name`,
      passes: ({ framework }) => nameContains(framework.name, typed),
    });
  }
  if (view.kinds.length > 0) {
    filters.push({
      column: 'kind',
      title: 'the kind',
      demand: `${sentenceList(view.kinds, 'or')} as its kind`,
      passes: ({ framework }) => view.kinds.includes(framework.kind),
    });
  }
  if (view.languages.length > 0) {
    const names = view.languages.map((language) => byId(languages, language).name);
    filters.push({
      column: 'language',
      title: 'the language',
      demand: `${sentenceList(names, 'or')} as its language`,
      passes: ({ framework }) => view.languages.includes(framework.language),
    });
  }
  for (const id of inForce) {
    const minimum = view.minimum[id] ?? 0;
    if (minimum === 0) continue;
    const criterion = criterionById[id].name.toLowerCase();
    filters.push({
      column: id,
      title: `the minimum for ${criterion}`,
      demand: `at least ${minimum} for ${criterion}`,
      passes: ({ ratings }) => isAtLeast(ratings[id], minimum),
    });
  }
  return filters;
}

export function passesAll(row: TableRow, filters: readonly ActiveFilter[]): boolean {
  return filters.every((filter) => filter.passes(row));
}

/** Whether clearing the filters would change the view, be it an address that names a filter without effect. */
export function hasFilters({ name, kinds, languages, minimum }: ResultsView): boolean {
  return name !== '' || kinds.length > 0 || languages.length > 0 || Object.keys(minimum).length > 0;
}

/** The view with no filter; sorting, columns and what is compared stay as they are. */
export function withoutFilters(view: ResultsView): ResultsView {
  const { name, kinds, languages, minimum } = defaultResultsView;
  return { ...view, name, kinds, languages, minimum };
}

/** @param minimum 0..10; 0 is no minimum. */
export function withMinimum(view: ResultsView, criterion: CriterionId, minimum: number): ResultsView {
  const { [criterion]: _, ...others } = view.minimum;
  return { ...view, minimum: minimum > 0 ? { ...others, [criterion]: minimum } : others };
}
