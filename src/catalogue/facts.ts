/**
 * The shapes of what is written down by hand: what the build makes the catalogue, the profiles and the published data
 * from. Ids are plain strings; `problemsOf` in src/build says which of them lead nowhere.
 */
import type { Id } from '../lib/id';
import type { EvidenceRecord, Level, RatingModel, Source } from '../scoring/rating/evidence';
import type {
  Criterion,
  Framework,
  Language,
  Origin,
  ProjectType,
  Requirement,
  Situation,
} from './catalogue';

export interface Facts {
  /** In the order of the founding article, which is that of every list. */
  readonly frameworks: readonly FrameworkFacts[];
  readonly criteria: readonly CriterionFacts[];
  readonly projectTypes: readonly ProjectType[];
  readonly situations: readonly Situation[];
  readonly languages: readonly Language[];
  readonly requirements: readonly RequirementFacts[];
  readonly capabilities: readonly Capability[];
  readonly models: readonly RatingModel[];
  readonly evidence: readonly EvidenceRecord[];
  readonly profiles: readonly ProfileFacts[];
}

export interface FrameworkFacts extends Framework {
  /** Name of its logo in simple-icons, such as `siDjango`. */
  readonly icon: string;
}

export interface CriterionFacts extends Criterion {
  /**
   * Words the plain figure behind a rating: `{has}` and `{of}` count the indicators that are met, `{stars}` is the
   * figure of the indicator `stars`. Without it the figure is the share of the reference where benchmark suites are
   * counted, and how many of the indicators are met elsewhere.
   */
  readonly figure?: string;
}

/** Something that comes with a framework or not. A must-have or an indicator that asks for the same has the same id. */
export interface Capability {
  readonly id: Id;
  readonly name: string;
}

/** Where the answer to a must-have stands: in the counted records of one indicator, or in the profile. */
export type RequirementRule =
  | { readonly kind: 'level'; readonly criterion: Id; readonly indicator: Id }
  | {
      readonly kind: 'at-least';
      readonly criterion: Id;
      readonly indicator: Id;
      readonly minimum: number;
    }
  | { readonly kind: 'published'; readonly criterion: Id; readonly indicator: Id }
  | { readonly kind: 'static-typing' };

export interface RequirementFacts extends Requirement {
  readonly rule: RequirementRule;
}

export interface Statement {
  readonly text: string;
  readonly origin: Origin;
}

/** A single fact of a profile. `null` with the reason where none was found. */
export type Fact =
  | { readonly value: string; readonly source: Source; readonly note?: string }
  | { readonly value: null; readonly reason: string };

export interface SourcedLevel {
  readonly level: Level;
  readonly source: Source;
  readonly note?: string;
}

/** What is said about a framework beyond its name and ratings. */
export interface ProfileText {
  readonly framework: Id;
  /** Two or three sentences in our own words. */
  readonly overview: string;
  readonly features: readonly Statement[];
  readonly advantages: readonly Statement[];
  readonly idealUses: readonly Statement[];
  readonly limits: readonly Statement[];
  readonly languages: Fact;
  readonly firstRelease: Fact;
  readonly latestRelease: Fact;
  readonly licence: Fact;
  readonly governance: Fact;
  readonly concurrency: Fact;
  readonly server: Fact;
  readonly platforms: Fact;
  readonly databaseLayer: Fact;
  readonly templateEngine: Fact;
  readonly staticTyping: {
    readonly value: 'yes' | 'optional' | 'no';
    readonly source: Source;
    readonly note?: string;
  };
  readonly supportPolicy: Fact;
  readonly documentationUrl: string;
  readonly repositoryUrl: string;
  readonly notableUsers: readonly { readonly name: string; readonly source: Source }[];
}

export interface ProfileFacts extends ProfileText {
  /** By capability: only those of which the evidence has no level. */
  readonly capabilities: Readonly<Record<Id, SourcedLevel>>;
  /** By capability: a second page that shows the level of the evidence. */
  readonly furtherSources?: Readonly<Record<Id, Source>>;
}

/** How much of a capability comes with a framework, as the ratings count it. */
export interface FirstParty extends Capability {
  readonly level: Level;
  readonly note?: string;
  /** At least one. */
  readonly sources: readonly Source[];
}

/** What the page of a framework shows; loaded when it is opened. */
export interface Profile extends ProfileText {
  /** Every capability, in their order. */
  readonly firstParty: readonly FirstParty[];
}
