/** The shapes of the facts by the ids of today's data; the open ones are in catalogue.ts and facts.ts. */
import type { EvidenceRecord } from '../scoring/rating/evidence';
import type * as open from './catalogue';
import type * as facts from './facts';
import type {
  CriterionId,
  FrameworkId,
  LanguageId,
  ProjectTypeId,
  RatedCriterionId,
  RequirementId,
} from './ids';

export type FrameworkKind = open.FrameworkKind;
export type Origin = open.Origin;
export type Statement = facts.Statement;
export type Fact = facts.Fact;

export interface Framework extends open.Framework {
  readonly id: FrameworkId;
  readonly language: LanguageId;
  readonly runsOn?: FrameworkId;
}

export interface Criterion extends open.Criterion {
  readonly id: CriterionId;
}

export interface Language extends open.Language {
  readonly id: LanguageId;
}

export interface ProjectType extends open.ProjectType {
  readonly id: ProjectTypeId;
  readonly importances: Readonly<Record<RatedCriterionId, number>>;
  readonly fits: readonly { readonly framework: FrameworkId; readonly origin: Origin }[];
}

export type SituationId =
  | 'startup-mvp'
  | 'enterprise-system'
  | 'high-traffic-application'
  | 'real-time-application';

export interface Situation extends open.Situation {
  readonly id: SituationId;
  readonly projectTypes: readonly ProjectTypeId[];
}

export interface Requirement extends facts.RequirementFacts {
  readonly id: RequirementId;
}

export interface Profile extends facts.Profile {
  readonly framework: FrameworkId;
}

export type Evidence = EvidenceRecord & {
  readonly framework: FrameworkId;
  readonly criterion: RatedCriterionId;
};
