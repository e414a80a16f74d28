import { sortParam, textParam } from './params';
import { defaultView, type ViewOf } from './route';

export const sourceColumns = ['title', 'site', 'date', 'checked', 'supports'] as const;
export type SourceColumn = (typeof sourceColumns)[number];

/** How the list of all sources is searched and sorted. */
export const sourcesViewParams = {
  /** Part of a title, an address, a framework or a criterion, as typed. */
  search: textParam('search'),
  sort: sortParam<SourceColumn>(
    'sort',
    { column: 'supports', descending: true },
    () => sourceColumns,
    (text) => `The sources cannot be sorted by “${text}”; those that support most come first.`,
  ),
};

export type SourcesView = ViewOf<typeof sourcesViewParams>;
export const defaultSourcesView = defaultView(sourcesViewParams);
