import type { FrameworkKind, MustHaveLevel } from '../catalogue/catalogue';
import type { Id } from '../lib/id';
import type { Familiarity } from '../scoring/rating/fit';
import type { WeightSpace } from '../scoring/simulation/input';

export const MOST_PROJECT_TYPES = 3;
export const MOST_OWN_ALTERNATIVES = 14;
export const MOST_OWN_CRITERIA = 6;
export const HIGHEST_IMPORTANCE = 10;

export const familiarities = ['well', 'some', 'no'] as const satisfies readonly Familiarity[];
export const weightSpaces = [
  'exactly',
  'roughly',
  'order',
  'anything',
] as const satisfies readonly WeightSpace[];

/** Not sure is an answer; null means that the question was not answered yet. */
export type Answer<Value> = Value | 'not-sure' | null;

/** Everything that one person said: inputs only, nothing computed. Ids are open: an unknown one is kept. */
export interface Decision {
  /** The version of the data that it was made with. */
  readonly data: string;
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly alternatives: {
    readonly own: readonly OwnAlternative[];
    /** Left out by hand: the reason, by alternative. */
    readonly excluded: Readonly<Record<Id, string>>;
  };
  readonly criteria: {
    readonly own: readonly OwnCriterion[];
    /** Those that count only because somebody said so: newer than the answers, or optional. */
    readonly on: readonly Id[];
    readonly off: readonly Id[];
  };
  /** Ratings of one's own: of own alternatives, by own criteria, or instead of a derived one. */
  readonly ratings: readonly OwnRating[];
  readonly uncertainty: {
    /** How sure the importances are: which other weights are thought possible. */
    readonly weights: WeightSpace;
    /** Whether the ranges of the ratings count when it is asked how sure the answer is. */
    readonly ratings: boolean;
  };
}

export interface Answers {
  /** One to three of what is being built. */
  readonly projectTypes: Answer<readonly Id[]>;
  /** A language left out of an answered question counts as not known. */
  readonly languages: Answer<Readonly<Record<Id, Familiarity>>>;
  /** How each must-have has to be met. */
  readonly mustHaves: Answer<Readonly<Record<Id, MustHaveLevel>>>;
}

/** How importances are found. */
export const priorityMethods = ['rate', 'order', 'pairs', 'trade-offs'] as const;
export type PriorityMethod = (typeof priorityMethods)[number];

/** The importances, and what each method asked for on the way to them, so that none loses the input of another. */
export interface Priorities {
  readonly method: PriorityMethod;
  /** 0..10, only those set by hand or by a method; the others follow the suggestions. */
  readonly rated: Readonly<Record<Id, number>>;
  /** The most important first, in groups of equals. */
  readonly order: readonly (readonly Id[])[];
  readonly pairs: readonly Judgement[];
  readonly tradeOffs: readonly TradeOff[];
}

/** One criterion is so many times as important as another: 1/9..9 (Saaty 1980). */
export interface Judgement {
  readonly one: Id;
  readonly other: Id;
  readonly ratio: number;
}

/** Two made-up outcomes, as ratings 0..10 by criterion, and which of them is liked better. */
export interface TradeOff {
  readonly one: Readonly<Record<Id, number>>;
  readonly other: Readonly<Record<Id, number>>;
  readonly preferred: 'one' | 'other' | 'equal';
}

export interface OwnAlternative {
  readonly id: Id;
  readonly name: string;
  readonly kind: FrameworkKind;
  /** A language of the catalogue, or the name of another one. */
  readonly language: string;
  readonly note?: string;
  readonly link?: string;
}

export interface OwnCriterion {
  readonly id: Id;
  readonly name: string;
  /** What a rating of 0 means, and one of 10. */
  readonly worst: string;
  readonly best: string;
}

/** 0 <= low <= point <= high <= 10. */
export interface OwnRating {
  readonly alternative: Id;
  readonly criterion: Id;
  readonly low: number;
  readonly point: number;
  readonly high: number;
  readonly reason: string;
  readonly link?: string;
}

/** A decision in which nothing has been said yet. */
export function emptyDecision(data: string): Decision {
  return {
    data,
    answers: { projectTypes: null, languages: null, mustHaves: null },
    priorities: { method: 'rate', rated: {}, order: [], pairs: [], tradeOffs: [] },
    alternatives: { own: [], excluded: {} },
    criteria: { own: [], on: [], off: [] },
    ratings: [],
    uncertainty: { weights: 'roughly', ratings: true },
  };
}

/** What was answered; null when the question is open or the answer is "not sure". */
export function answered<Value>(answer: Answer<Value>): Value | null {
  return answer === 'not-sure' ? null : answer;
}
