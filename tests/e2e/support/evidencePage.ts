import type { Page } from '@playwright/test';

export type ReadScale =
  | { readonly kind: 'linear' | 'log' | 'log1p'; readonly worst: number; readonly best: number }
  | { readonly kind: 'level' };

/** What the page says of one indicator: what was found, and all that its place depends on. */
export interface ReadIndicator {
  readonly part: string;
  readonly title: string;
  readonly state: 'known' | 'unconfirmed' | 'missing';
  readonly scale: ReadScale;
  /** Null when missing; of a level its word. */
  readonly found: number | string | null;
  readonly weight: number;
  /** As the page places it, 0..1. */
  readonly place: number | null;
}

/** What the page says of one suite. */
export interface ReadCell {
  readonly suite: string;
  readonly figure: number | null;
  /** What the reference is fitted to reach. */
  readonly level: number;
}

/** Every figure of an evidence page at full precision, as the page itself holds it. */
export interface ReadEvidence {
  readonly rating: { readonly low: number; readonly point: number; readonly high: number };
  readonly parts: readonly { readonly title: string; readonly weight: number }[];
  readonly levels: Readonly<Record<string, number>>;
  readonly indicators: readonly ReadIndicator[];
  readonly cells: readonly ReadCell[];
  /** By suite; null when no figure is left. */
  readonly leftOut: readonly { readonly suite: string; readonly standing: number | null }[];
  readonly standing: number | null;
}

/** Opens the evidence for a rating and reads its figures from tables and sentences. */
export async function readEvidence(page: Page, framework: string, criterion: string): Promise<ReadEvidence> {
  await page.goto(`#/evidence/${framework}/${criterion}`);
  await page.getByRole('table', { name: 'What the interval is the range of' }).waitFor();
  return page.evaluate(() => {
    const tables = [...document.querySelectorAll('table')];
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const captioned = (caption: string) => tables.find((table) => textOf(table.caption) === caption);
    const figures = (element: Element | null | undefined) =>
      [...(element?.querySelectorAll('data') ?? [])].map((data) => Number(data.value));
    const figure = (element: Element | null | undefined) => figures(element)[0] ?? null;
    const bodyRows = (table: HTMLTableElement | undefined) => [...(table?.tBodies[0]?.rows ?? [])];

    const paragraphs = [...document.querySelectorAll('p')];
    const [point = Number.NaN, low = point, high = point] = figures(
      paragraphs.find((paragraph) => textOf(paragraph).startsWith('Rating: ')),
    );

    const levelsText = paragraphs.find((paragraph) => textOf(paragraph).startsWith('Levels are placed'));
    const levels = Object.fromEntries(
      [...(levelsText?.querySelectorAll('data') ?? [])].map((data) => [
        // "built-in" of "built-in 1".
        textOf(data.parentElement)
          .replace(/^, /, '')
          .replace(/ [\d.]+$/, ''),
        Number(data.value),
      ]),
    );

    const scaleOf = (detail: Element | undefined) => {
      const sentence = [...(detail?.querySelectorAll('p') ?? [])].find((one) =>
        textOf(one).startsWith('Placed from 0 to 1'),
      );
      const text = textOf(sentence);
      const [worst = Number.NaN, best = Number.NaN] = figures(sentence);
      if (/log scale of the figure plus one/.test(text)) return { kind: 'log1p' as const, worst, best };
      if (/log scale/.test(text)) return { kind: 'log' as const, worst, best };
      if (/linear scale|steps/.test(text)) return { kind: 'linear' as const, worst, best };
      return { kind: 'level' as const };
    };

    const indicators = tables
      .filter((table) => textOf(table.caption).startsWith('Indicators: '))
      .flatMap((table) => {
        const rows = bodyRows(table);
        return rows
          .filter((row) => row.cells.length > 1)
          .map((row) => {
            const [title, found, place, weight] = row.cells;
            const scale = scaleOf(rows[rows.indexOf(row) + 1]);
            const shown = found?.querySelector('data');
            const text = textOf(found);
            return {
              part: textOf(table.caption).replace('Indicators: ', ''),
              title: textOf(title),
              state: text.endsWith('missing')
                ? ('missing' as const)
                : text.endsWith('unconfirmed')
                  ? ('unconfirmed' as const)
                  : ('known' as const),
              scale,
              found: !shown ? null : scale.kind === 'level' ? textOf(shown) : Number(shown.value),
              weight: figure(weight) ?? Number.NaN,
              place: figure(place),
            };
          });
      });

    const suites = captioned('Requests a second in each suite');
    const withoutSuite = captioned('With each suite left out in turn');
    return {
      rating: { low, point, high },
      parts: bodyRows(captioned('Parts of the rating')).map((row) => ({
        title: textOf(row.cells[0]),
        weight: figure(row.cells[1]) ?? Number.NaN,
      })),
      levels,
      indicators,
      cells: bodyRows(suites)
        .filter((row) => row.cells.length > 1)
        .map((row) => ({
          suite: textOf(row.cells[0]),
          figure: figure(row.cells[1]),
          level: figure(row.cells[2]) ?? Number.NaN,
        })),
      leftOut: bodyRows(withoutSuite).map((row) => ({
        suite: textOf(row.cells[0]),
        standing: figure(row.cells[2]),
      })),
      standing: figure(suites?.tFoot?.rows[0]?.cells[4]),
    };
  });
}
