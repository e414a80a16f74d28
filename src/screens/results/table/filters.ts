import type { Criterion, Language } from '../../../catalogue/catalogue';
import type { Id } from '../../../lib/id';
import { nameList, sentenceList } from '../../../lib/list';
import { oneDecimal } from '../../../lib/numbers';
import { own } from '../../../lib/own';
import { defaultResultsView, type ResultsView, type TableColumn } from '../../../routes/resultsView';

/** One filter that is set and can be applied. */
export interface ActiveFilter {
  readonly column: TableColumn;
  /** What the column is asked for. */
  readonly value: string | number | readonly string[];
  /** What there is to drop: "the minimum for security". */
  readonly title: string;
  /** What it asks of a framework, after "has": "at least 7 for security". */
  readonly demand: string;
}

const withoutMarks = (text: string) => text.replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

/** Part of a name in any case; "nodejs" and "asp net" find what is written with a dot. */
export function nameContains(name: string, typed: string): boolean {
  const [text, part] = [name.toLowerCase(), typed.toLowerCase()];
  const bare = withoutMarks(part);
  return text.includes(part) || (bare !== '' && withoutMarks(text).includes(bare));
}

/** As it is shown, so that a rating that reads 7.0 passes a minimum of 7. */
export function isAtLeast(rating: number, minimum: number): boolean {
  return Number(oneDecimal(rating)) >= minimum;
}

/**
 * The filters of a view in the order of the columns. A minimum for a criterion that does not count is left out.
 *
 * @param criteria Those that count.
 */
export function activeFilters(
  view: ResultsView,
  criteria: readonly Criterion[],
  languages: readonly Language[],
): readonly ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  const typed = view.name.trim();
  if (typed !== '') {
    filters.push({ column: 'name', value: typed, title: 'the name', demand: `“${typed}” in its name` });
  }
  if (view.kinds.length > 0) {
    filters.push({
      column: 'kind',
      value: view.kinds,
      title: 'the kind',
      demand: `${sentenceList(view.kinds, 'or')} as its kind`,
    });
  }
  if (view.languages.length > 0) {
    const chosen = view.languages.map((id) => languages.find((one) => one.id === id) ?? { name: id });
    filters.push({
      column: 'language',
      value: view.languages,
      title: 'the language',
      demand: `${nameList(chosen, 'or')} as its language`,
    });
  }
  for (const { id, name } of criteria) {
    const minimum = own(view.minimum, id);
    if (minimum === undefined || minimum === 0) continue;
    const criterion = name.toLowerCase();
    filters.push({
      column: id,
      value: minimum,
      title: `the minimum for ${criterion}`,
      demand: `at least ${minimum} for ${criterion}`,
    });
  }
  return filters;
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
export function withMinimum(view: ResultsView, criterion: Id, minimum: number): ResultsView {
  const { [criterion]: _, ...others } = view.minimum;
  return { ...view, minimum: minimum > 0 ? { ...others, [criterion]: minimum } : others };
}
