/**
 * The shape of the evidence that ratings are derived from. The scoring module owns these types
 * and receives the facts as arguments, so that it runs on any set of alternatives and criteria.
 */

/** How much of a feature comes with the framework, from all of it to none. */
export type Level = 'built-in' | 'first-party add-on' | 'third-party' | 'none';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the source is. */
export type PartialDate = string;

/** `YYYY-MM-DD`. */
export type IsoDate = string;

export interface Source {
  readonly title: string;
  readonly url: string;
}

export type Obtained =
  | 'official documentation'
  | 'raw file'
  | 'quoted by a third party'
  | 'counted from the repository history';

interface RecordBase {
  readonly framework: string;
  readonly criterion: string;
  readonly indicator: string;
  /** What exactly was measured or described, when one framework has several entries. */
  readonly variant?: string;
  readonly unit?: string;
  readonly note?: string;
  /** Day, month or year of publication or measurement, where known. */
  readonly date?: PartialDate;
}

interface Sourced {
  readonly source: Source;
  /** The day on which the source was looked up. */
  readonly checked: IsoDate;
  readonly obtained: Obtained;
}

/** Counts towards a rating. `unconfirmed` counts in the point value and is missing for the interval. */
export interface RatedRecord extends RecordBase, Sourced {
  readonly status: 'rated' | 'unconfirmed';
  readonly value: number | Level;
}

/** Shown beside a rating, never counted. */
export interface ContextRecord extends RecordBase, Sourced {
  readonly status: 'context';
  readonly value: number | string;
}

/** Looked for and not found. */
export interface GapRecord extends RecordBase {
  readonly status: 'gap';
  readonly value: null;
  /** What was looked for, or why there is no figure. */
  readonly note: string;
}

export type EvidenceRecord = RatedRecord | ContextRecord | GapRecord;

export type Scale =
  | { readonly kind: 'linear'; readonly worst: number; readonly best: number }
  | { readonly kind: 'log'; readonly worst: number; readonly best: number }
  | { readonly kind: 'log1p'; readonly worst: number; readonly best: number }
  | { readonly kind: 'level' }
  | {
      readonly kind: 'steps';
      readonly worst: number;
      readonly best: number;
      /** What each step means, by its value. */
      readonly legend: Readonly<Record<number, string>>;
    };

export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly scale: Scale;
  /** Relative to the other indicators of its part; positive. */
  readonly weight: number;
  /** What the runtime provides counts for the frameworks that run on it; their records say so. */
  readonly inherits?: true;
}

/** A two-way fit `log2(figure) = alternative + suite` over several benchmark suites. */
export interface SuiteFit {
  readonly kind: 'two-way log2';
  readonly suites: readonly string[];
  readonly reference: string;
  /** How many halvings below the reference are a rating of 0. */
  readonly halvingsToZero: number;
  /** The interval reaches at least this far either way, in rating points. */
  readonly minimumHalfWidth: number;
}

interface PartBase {
  readonly id: string;
  readonly title: string;
  /** Relative to the other parts of its criterion; positive. */
  readonly weight: number;
}

export interface IndicatorPart extends PartBase {
  readonly indicators: readonly Indicator[];
}

export interface FitPart extends PartBase {
  readonly fit: SuiteFit;
}

export type Part = IndicatorPart | FitPart;

/** How one criterion is rated: its parts, their indicators, scales and weights. */
export interface RatingModel {
  readonly criterion: string;
  readonly parts: readonly Part[];
}

/** A value with the range that the evidence leaves open; `low <= point <= high`. */
export interface Estimate {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}
