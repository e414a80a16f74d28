export const sourceColumns = ['title', 'site', 'date', 'checked', 'supports'] as const;
export type SourceColumn = (typeof sourceColumns)[number];

/** How the list of all sources is searched and sorted. */
export interface SourcesView {
  /** Part of a title, an address, a framework or a criterion, as typed. */
  readonly search: string;
  readonly sort: { readonly column: SourceColumn; readonly descending: boolean };
}

export const defaultSourcesView: SourcesView = {
  search: '',
  sort: { column: 'supports', descending: true },
};

/** Reads the view of the sources; what cannot be read is reported and left at its default. */
export function readSourcesView(params: URLSearchParams, report: (problem: string) => void): SourcesView {
  const search = params.get('search') ?? '';
  const text = params.get('sort');
  if (text === null) return { ...defaultSourcesView, search };
  const descending = text.startsWith('-');
  const column = sourceColumns.find((known) => known === (descending ? text.slice(1) : text));
  if (column === undefined) {
    report(`The sources cannot be sorted by “${text}”; those that support most come first.`);
    return { ...defaultSourcesView, search };
  }
  return { search, sort: { column, descending } };
}

/** Only what differs from the default is written. */
export function writeSourcesView({ search, sort }: SourcesView): URLSearchParams {
  const params = new URLSearchParams();
  if (search !== '') params.set('search', search);
  const { column, descending } = defaultSourcesView.sort;
  if (sort.column !== column || sort.descending !== descending) {
    params.set('sort', (sort.descending ? '-' : '') + sort.column);
  }
  return params;
}
