/** The ids of everything the data knows. They appear in addresses and stored decisions: never reuse or rename one. */

export const frameworkIds = [
  'nodejs',
  'django',
  'rails',
  'flask',
  'spring-boot',
  'laravel',
  'express',
  'aspnet-core',
  'phoenix',
  'koa',
] as const;
export type FrameworkId = (typeof frameworkIds)[number];

/** Criteria that are rated from evidence. */
export const ratedCriterionIds = [
  'performance',
  'scalability',
  'community',
  'ease',
  'security',
  'flexibility',
] as const;
export type RatedCriterionId = (typeof ratedCriterionIds)[number];

/** Criteria that come from the answers and exist only when answered. */
export const fitCriterionIds = ['project-fit', 'team-fit'] as const;
export type FitCriterionId = (typeof fitCriterionIds)[number];

export const criterionIds = [...ratedCriterionIds, ...fitCriterionIds] as const;
export type CriterionId = (typeof criterionIds)[number];

export const projectTypeIds = [
  'startup-mvp',
  'enterprise',
  'high-traffic',
  'real-time',
  'rest-api',
  'spa',
  'e-commerce',
  'saas',
  'cms',
  'social',
  'microservices',
  'prototype',
  'data-driven',
  'cloud',
  'distributed',
] as const;
export type ProjectTypeId = (typeof projectTypeIds)[number];

export const languageIds = ['javascript', 'python', 'ruby', 'java', 'php', 'csharp', 'elixir'] as const;
export type LanguageId = (typeof languageIds)[number];

export const requirementIds = [
  'orm',
  'migrations',
  'admin-ui',
  'authentication',
  'authorization',
  'csrf',
  'rate-limiting',
  'websockets',
  'background-jobs',
  'health-metrics',
  'graphql',
  'grpc',
  'generator',
  'static-typing',
  'published-support',
  'long-term-support',
] as const;
export type RequirementId = (typeof requirementIds)[number];
