import type { Id } from '../lib/id';
import type { Source } from '../scoring/rating/evidence';

/**
 * What is known, as one value with a version: everything that the first screens and the model need. The build derives
 * it from the facts in this folder. Profiles, evidence and what the founding article says load when they are asked for.
 */
export interface Catalogue {
  /** The day of the last look-up, `YYYY-MM-DD`. Versions are ordered as text. */
  readonly version: string;
  readonly frameworks: readonly Framework[];
  /** In the order of every table and chart. */
  readonly criteria: readonly Criterion[];
  readonly projectTypes: readonly ProjectType[];
  readonly situations: readonly Situation[];
  readonly languages: readonly Language[];
  readonly requirements: readonly Requirement[];
  /** `[framework][criterion]`: `[low, point, high]`, each 0..10. */
  readonly ratings: Table<readonly [low: number, point: number, high: number]>;
  /** `[requirement][framework]`. */
  readonly checks: Table<Check>;
  /** `[criterion][framework]`: one plain figure behind a rating, such as "13 of 14 protections included". */
  readonly figures: Table<string>;
}

/** Values by two ids. */
export type Table<Value> = Readonly<Record<Id, Readonly<Record<Id, Value>>>>;

export const frameworkKinds = ['runtime', 'micro-framework', 'full-stack framework'] as const;
export type FrameworkKind = (typeof frameworkKinds)[number];

export interface Framework {
  readonly id: Id;
  readonly name: string;
  readonly kind: FrameworkKind;
  readonly language: Id;
  /** The framework that this one's programs are programs of: Express.js runs on Node.js. */
  readonly runsOn?: Id;
}

/** How many colours the style sheet has for criteria: `--tone-1` to `--tone-10`. */
export const toneCount = 10;

/** What the rating of a criterion comes from. */
export type CriterionSource = 'evidence' | 'project-types' | 'languages' | 'own';

export interface Criterion {
  readonly id: Id;
  readonly name: string;
  /** One sentence: what is meant, and what is not. */
  readonly meaning: string;
  readonly from: CriterionSource;
  /** Number of its colour, from 1: `--tone-1` and so on in the style sheet. */
  readonly tone: number;
  /** Importance, 0..10, where no project type suggests another one. */
  readonly importance: number;
  /** The version of the data that it came with: it does not count in answers given before, unless somebody says so. */
  readonly since: string;
}

/** The criteria by which the frameworks are rated, whatever anybody answers. */
export function ratedCriteria<One extends Pick<Criterion, 'from'>>(criteria: readonly One[]): readonly One[] {
  return criteria.filter(({ from }) => from === 'evidence');
}

export interface Language {
  readonly id: Id;
  readonly name: string;
  /** What has to be installed and kept up to date to run a program of it. */
  readonly runtime: string;
}

/** Where a statement comes from: the founding article, or a page of the project's own. */
export type Origin =
  | { readonly from: 'article' }
  | { readonly from: 'documentation'; readonly source: Source };

export interface ProjectType {
  readonly id: Id;
  readonly name: string;
  /** Suggested importances, 0..10, by criterion. */
  readonly importances: Readonly<Record<Id, number>>;
  /** One line: why these importances. */
  readonly why: string;
  /** Who names which framework as ideal for it. */
  readonly fits: readonly { readonly framework: Id; readonly origin: Origin }[];
  /** Whether one service of a larger system can be of this type, and whether it is one of the usual three. */
  readonly service?: 'usual' | 'possible';
}

/** A ready-made start. */
export interface Situation {
  readonly id: Id;
  readonly name: string;
  /** One line for the start screen. */
  readonly summary: string;
  readonly projectTypes: readonly Id[];
}

/** How a must-have has to be met: by the framework and its first-party packages, or by any package that is kept. */
export const mustHaveLevels = ['first-party', 'any kept package'] as const;
export type MustHaveLevel = (typeof mustHaveLevels)[number];

export interface Requirement {
  readonly id: Id;
  readonly name: string;
  /** One line: what passes. */
  readonly meaning: string;
}

export interface Check {
  /** The stricter level at which it is met; null when it is met at neither. */
  readonly meets: MustHaveLevel | null;
  /** In a few words: "third-party", "37 months", "nothing found". */
  readonly found: string;
}
