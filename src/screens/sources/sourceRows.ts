import type { Criterion, Framework } from '../../catalogue/catalogue';
import { itemAt } from '../../lib/list';
import { siteOf } from '../../parts/SourceLine';
import type { SourcesView } from '../../routes/sourcesView';
import type { IsoDate, Obtained, PartialDate, Source } from '../../scoring/rating/evidence';

/** A page on which a source is used. */
interface Page {
  readonly framework: Pick<Framework, 'id' | 'name'>;
  /** The criterion whose evidence uses it; or the page of the framework itself does. */
  readonly page: Pick<Criterion, 'id' | 'name'> | 'profile';
}

/** One use of a source. */
export interface Citation extends Page {
  /** What it supports there: "GitHub stars". */
  readonly what: string;
  readonly source: Source;
  readonly date?: PartialDate;
  readonly checked?: IsoDate;
  readonly obtained?: Obtained;
}

/** Everything that a source supports on one page. */
export interface Use extends Page {
  /** Each once. */
  readonly what: readonly string[];
}

/** One source: all citations of one address. */
export interface SourceRow {
  readonly url: string;
  /** The title that is used most, of several for one page. */
  readonly title: string;
  readonly site: string;
  /** The latest, where any is known. */
  readonly date: PartialDate | null;
  readonly checked: IsoDate | null;
  readonly obtained: readonly Obtained[];
  readonly uses: readonly Use[];
  /** How many facts rest on it. */
  readonly supports: number;
  /** What a search looks through, in lower case. */
  readonly text: string;
}

/** "Security of Django" */
export function pageName({ framework, page }: Page): string {
  return `${page === 'profile' ? 'Page' : page.name} of ${framework.name}`;
}

/** One row per address, in the order of their first citation. */
export function sourceRows(citations: readonly Citation[]): readonly SourceRow[] {
  return [...grouped(citations, ({ source }) => source.url)].map(([url, own]): SourceRow => {
    const uses = [...grouped(own, pageName).values()].map((same): Use => {
      const { framework, page } = itemAt(same, 0);
      return { framework, page, what: [...new Set(same.map(({ what }) => what))] };
    });
    const titles = own.map(({ source }) => source.title);
    const obtained = [...new Set(own.flatMap((citation) => citation.obtained ?? []))];
    return {
      url,
      title: mostFrequent(titles),
      site: siteOf({ title: '', url }),
      date: latest(own.map(({ date }) => date)),
      checked: latest(own.map(({ checked }) => checked)),
      obtained,
      uses,
      supports: own.length,
      text: [url, ...new Set(titles), ...obtained, ...uses.flatMap((use) => [pageName(use), ...use.what])]
        .join('\n')
        .toLowerCase(),
    };
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first of those that occur most. */
function mostFrequent(texts: readonly string[]): string {
  const [most] = [...grouped(texts, (text) => text).values()].sort((one, other) => other.length - one.length);
  return most?.[0] ?? '';
}

/** By text, which orders dates as exact as they are known: a year stands before its months. */
function latest(dates: readonly (string | undefined)[]): string | null {
  return dates
    .filter((date) => date !== undefined)
    .reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);
}

/** The rows that have every word of the search in their title, address or use. */
export function searched(rows: readonly SourceRow[], search: string): readonly SourceRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ text }) => words.every((word) => text.includes(word)));
}

/** Sorted rows; undated ones come last either way, and equals by title. */
export function sorted(
  rows: readonly SourceRow[],
  { column, descending }: SourcesView['sort'],
): readonly SourceRow[] {
  const order = (one: SourceRow, other: SourceRow): number => {
    const [a, b] = [one[column], other[column]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const ascending = typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), 'en');
    return descending ? -ascending : ascending;
  };
  return [...rows].sort(
    (one, other) =>
      order(one, other) || one.title.localeCompare(other.title, 'en') || (one.url < other.url ? -1 : 1),
  );
}
