/** The shapes of the facts. One shape per thing; a wrong state should not compile. */
import type { EvidenceRecord, Level, Source } from '../scoring/rating/evidence';
import type {
  CriterionId,
  FrameworkId,
  LanguageId,
  ProjectTypeId,
  RatedCriterionId,
  RequirementId,
} from './ids';

export type FrameworkKind = 'runtime' | 'micro-framework' | 'full-stack framework';

/** What every screen needs to name a framework; small, part of the first load. */
export interface Framework {
  readonly id: FrameworkId;
  readonly name: string;
  readonly kind: FrameworkKind;
  readonly language: LanguageId;
  /** The framework it is a program of, where there is one. */
  readonly runsOn?: FrameworkId;
}

export interface Criterion {
  readonly id: CriterionId;
  readonly name: string;
  /** One sentence: what is meant, and what is not. */
  readonly meaning: string;
}

export interface Language {
  readonly id: LanguageId;
  readonly name: string;
}

/** Where a statement comes from: the founding article, or a page of the project's own. */
export type Origin =
  | { readonly from: 'article' }
  | { readonly from: 'documentation'; readonly source: Source };

export interface Statement {
  readonly text: string;
  readonly origin: Origin;
}

export interface ProjectType {
  readonly id: ProjectTypeId;
  readonly name: string;
  /** Suggested importances, 0 to 10. */
  readonly importances: Readonly<Record<RatedCriterionId, number>>;
  /** One line: why these importances. */
  readonly why: string;
  /** Who names which framework as ideal for it. */
  readonly fits: readonly { readonly framework: FrameworkId; readonly origin: Origin }[];
}

export type SituationId =
  | 'startup-mvp'
  | 'enterprise-system'
  | 'high-traffic-application'
  | 'real-time-application';

export interface Situation {
  readonly id: SituationId;
  readonly name: string;
  /** One line for the start screen. */
  readonly summary: string;
  readonly projectTypes: readonly ProjectTypeId[];
}

/** Where the answer to a requirement stands in the evidence. */
export type RequirementRule =
  | { readonly kind: 'level'; readonly indicator: string }
  | { readonly kind: 'at-least'; readonly indicator: string; readonly minimum: number }
  | { readonly kind: 'published'; readonly indicator: string }
  | { readonly kind: 'static-typing' };

export interface Requirement {
  readonly id: RequirementId;
  readonly name: string;
  /** One line: what passes. */
  readonly meaning: string;
  readonly rule: RequirementRule;
}

/** A single fact of a profile. `null` with the reason where none was found. */
export type Fact =
  | { readonly value: string; readonly source: Source; readonly note?: string }
  | { readonly value: null; readonly reason: string };

export interface Feature {
  readonly level: Level;
  readonly source: Source;
  readonly note?: string;
}

export const featureIds = [
  'orm',
  'migrations',
  'admin_ui',
  'auth',
  'websockets',
  'background_jobs',
  'caching',
  'graphql',
  'grpc',
  'openapi_docs',
  'cli_generator',
  'hot_reload',
  'test_tools',
  'i18n',
  'email',
  'file_storage',
  'health_checks',
  'rate_limiting',
] as const;
export type FeatureId = (typeof featureIds)[number];

/** Everything else about a framework; loaded when its page is opened. */
export interface Profile {
  readonly framework: FrameworkId;
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
  readonly firstParty: Readonly<Record<FeatureId, Feature>>;
  readonly notableUsers: readonly { readonly name: string; readonly source: Source }[];
}

/** A record of the shipped evidence: ids narrowed to those that exist. */
export type Evidence = EvidenceRecord & {
  readonly framework: FrameworkId;
  readonly criterion: RatedCriterionId;
};
