/** The arithmetic of the ratings once more, written for the tests alone: it imports nothing of the app. */
import type { ReadCell, ReadEvidence, ReadIndicator } from './evidencePage';

export interface Recomputed {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

const clamped = (value: number) => Math.min(1, Math.max(0, value));

/** Where what was found stands from 0 to 1; null when nothing was. */
export function place({ found, scale }: ReadIndicator, levels: ReadEvidence['levels']): number | null {
  if (found === null) return null;
  if (scale.kind === 'level') return levels[found] ?? Number.NaN;
  const { worst, best } = scale;
  const value = Number(found);
  if (scale.kind === 'linear') return clamped((value - worst) / (best - worst));
  const shift = scale.kind === 'log1p' ? 1 : 0;
  const log = (number: number) => Math.log(number + shift);
  return clamped((log(value) - log(worst)) / (log(best) - log(worst)));
}

function mean(terms: readonly { readonly weight: number; readonly value: number | null }[]): number | null {
  const known = terms.filter(({ value }) => value !== null);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return known.length === 0
    ? null
    : known.reduce((sum, { weight, value }) => sum + weight * Number(value), 0) / weights;
}

/** Rating and interval from the indicators that a page shows. */
export function fromIndicators({ parts, indicators, levels }: ReadEvidence): Recomputed {
  const ratingOf = (valueFor: (indicator: ReadIndicator) => number | null): number | null => {
    const value = mean(
      parts.map(({ title, weight }) => ({
        weight,
        value: mean(
          indicators
            .filter(({ part }) => part === title.toLowerCase())
            .map((indicator) => ({ weight: indicator.weight, value: valueFor(indicator) })),
        ),
      })),
    );
    return value === null ? null : 10 * value;
  };
  const point = ratingOf((indicator) => place(indicator, levels));
  const end = (value: number) =>
    ratingOf((indicator) => (indicator.state === 'known' ? place(indicator, levels) : value));
  const leftOut = indicators.map((left) =>
    ratingOf((indicator) => (indicator === left ? null : place(indicator, levels))),
  );
  const range = [point, end(0), end(1), ...leftOut].filter((rating) => rating !== null);
  return { low: Math.min(...range), point: point ?? Number.NaN, high: Math.max(...range) };
}

export interface Fit {
  /** log2 relative to the reference. */
  readonly standings: ReadonlyMap<string, number>;
  /** log2 of what the reference is fitted to reach. */
  readonly levels: ReadonlyMap<string, number>;
}

/**
 * Least squares by turns: each standing is the mean of what its cells leave, then each level is, until nothing
 * moves. Slower than solving the equations, and another way to the same answer.
 */
export function fitByTurns(
  cells: readonly { readonly framework: string; readonly suite: string; readonly log2: number }[],
  reference: string,
): Fit {
  const standings = new Map(cells.map(({ framework }) => [framework, 0]));
  const levels = new Map(cells.map(({ suite }) => [suite, 0]));
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  let moved = 1;
  for (let turn = 0; turn < 100_000 && moved > 1e-13; turn++) {
    moved = 0;
    for (const suite of levels.keys()) {
      const own = cells.filter((cell) => cell.suite === suite);
      levels.set(suite, average(own.map((cell) => cell.log2 - (standings.get(cell.framework) ?? 0))));
    }
    for (const [framework, before] of standings) {
      const own = cells.filter((cell) => cell.framework === framework);
      const next = average(own.map((cell) => cell.log2 - (levels.get(cell.suite) ?? 0)));
      moved = Math.max(moved, Math.abs(next - before));
      standings.set(framework, next);
    }
  }
  const zero = standings.get(reference) ?? Number.NaN;
  return {
    standings: new Map([...standings].map(([framework, standing]) => [framework, standing - zero])),
    levels: new Map([...levels].map(([suite, level]) => [suite, level + zero])),
  };
}

/** Half a point either way at least, and six halvings from 10 to 0: what the page says of the fit. */
const LEAST = 0.5;
const HALVINGS = 6;

/** Rating and interval of every framework from the figures in all suites. */
export function fromSuites(pages: ReadonlyMap<string, readonly ReadCell[]>, reference: string) {
  const cells = [...pages].flatMap(([framework, read]) =>
    read.flatMap(({ suite, figure }) =>
      figure === null ? [] : [{ framework, suite, log2: Math.log2(figure) }],
    ),
  );
  const suites = [...new Set(cells.map(({ suite }) => suite))];
  const all = fitByTurns(cells, reference);
  const without = new Map(
    suites.map((suite) => [
      suite,
      fitByTurns(
        cells.filter((cell) => cell.suite !== suite),
        reference,
      ),
    ]),
  );
  const rating = (standing: number) => 10 * clamped(1 + standing / HALVINGS);
  const ratingOf = (framework: string): Recomputed => {
    const point = rating(all.standings.get(framework) ?? Number.NaN);
    const others = [...without.values()].flatMap(({ standings }) => {
      const standing = standings.get(framework);
      return standing === undefined ? [] : [rating(standing)];
    });
    return {
      low: Math.max(0, Math.min(point - LEAST, ...others)),
      point,
      high: Math.min(10, Math.max(point + LEAST, ...others)),
    };
  };
  return { all, without, ratingOf };
}
