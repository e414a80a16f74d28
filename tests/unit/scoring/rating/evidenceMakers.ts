import type {
  ContextRecord,
  EvidenceRecord,
  GapRecord,
  Indicator,
  Level,
  RatedRecord,
  Scale,
} from '../../../../src/scoring/rating/evidence';
import type { Rating } from '../../../../src/scoring/rating/ratings';

const sourced = {
  source: { title: 'A page', url: 'https://example.org/' },
  checked: '2026-11-22',
  obtained: 'official documentation',
} as const;

/** Makes records of one criterion, `speed` unless told otherwise. */
export function recordsOf(criterion = 'speed') {
  return {
    rated: (framework: string, indicator: string, value: number | Level): RatedRecord => ({
      ...sourced,
      framework,
      criterion,
      indicator,
      value,
      status: 'rated',
    }),
    unconfirmed: (framework: string, indicator: string, value: number | Level): RatedRecord => ({
      ...sourced,
      framework,
      criterion,
      indicator,
      value,
      status: 'unconfirmed',
    }),
    context: (framework: string, indicator: string, value: number | string): ContextRecord => ({
      ...sourced,
      framework,
      criterion,
      indicator,
      value,
      status: 'context',
    }),
    gap: (framework: string, indicator: string): GapRecord => ({
      framework,
      criterion,
      indicator,
      value: null,
      status: 'gap',
      note: 'No figure found.',
    }),
  };
}

export const tenPoints: Scale = { kind: 'linear', worst: 0, best: 10 };

export function indicator(id: string, scale: Scale = tenPoints, weight = 1): Indicator {
  return { id, title: id, scale, weight };
}

/** The rating of one alternative, the only one of its kind. */
export function only(ratings: readonly Rating[], framework: string): Rating {
  const [found, ...others] = ratings.filter((rating) => rating.framework === framework);
  if (found === undefined || others.length > 0) throw new Error(`expected one rating of ${framework}`);
  return found;
}

export type Records = readonly EvidenceRecord[];
