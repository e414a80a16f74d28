import type { Id } from '../lib/id';

/** What a benchmark suite of the throughput fit is called, and what it measures. */
export interface SuiteTitle {
  readonly name: string;
  /** One sentence. */
  readonly measures: string;
}

export const suiteTitles = {
  'httparena-api4': {
    name: 'HttpArena API mix',
    measures: 'Several endpoints of an API, database reads included, on 4 cores with 256 connections.',
  },
  'httparena-json': {
    name: 'HttpArena JSON',
    measures: 'JSON answers on a machine with 64 cores and 4,096 connections.',
  },
  'tfb-r23-fortunes': {
    name: 'TechEmpower Round 23 Fortunes',
    measures:
      'Database rows in an escaped HTML page; the figures are quoted by a single third party and so unconfirmed.',
  },
  'the-benchmarker-256': {
    name: 'the-benchmarker',
    measures: 'Trivial routes without a database on a machine with 8 cores, with 256 connections.',
  },
} as const satisfies Readonly<Record<string, SuiteTitle>>;

export type SuiteId = keyof typeof suiteTitles;

/** What is shown beside the ratings but never counted, by criterion. */
export const contextTitles: Readonly<Record<Id, Readonly<Record<Id, string>>>> = {
  performance: {
    'httparena-api4-memory': 'Memory under the API mix of HttpArena',
    'httparena-api4-p99': 'Slowest hundredth of answers, API mix of HttpArena',
    'octane-db-read': 'Database reads under Octane',
  },
  scalability: {
    cache: 'Cache, level 0 to 2',
    'concurrency-model-text': 'Concurrency in words',
    'production-deployment': 'A large deployment',
  },
  community: {
    'commits-per-year': 'Commits in a year',
    contributors: 'Contributors in all',
    'first-release': 'First release',
    'registry-downloads': 'Downloads from its registry',
    'stars-a-year-before': 'GitHub stars a year before',
    'survey-desired': 'Developers who want to use it, percent',
  },
  ease: {},
  security: {
    'openssf-scorecard': 'OpenSSF Scorecard',
    'published-advisories': 'Published advisories',
    'security-policy': 'Security policy',
  },
  flexibility: {
    'database-engines': 'Database engines',
    'official-stance': 'What its makers say',
    'orm-optional': 'Can do without its ORM',
    'registry-size': 'Packages in its registry',
    'template-engines': 'Template engines',
    websockets: 'WebSockets',
  },
};
