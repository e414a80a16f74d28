import type { RequirementFacts } from '../facts';

/**
 * What can be demanded outright. A level passes when it is built in or a first-party add-on;
 * anything that a third party provides, or nobody, fails.
 */
export const requirements: readonly RequirementFacts[] = [
  {
    id: 'orm',
    name: 'ORM',
    meaning: 'Passes when an object-relational mapper is built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'ease', indicator: 'orm' },
  },
  {
    id: 'migrations',
    name: 'Database migrations',
    meaning: 'Passes when versioned changes of the database schema are built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'ease', indicator: 'migrations' },
  },
  {
    id: 'admin-ui',
    name: 'Admin interface',
    meaning:
      'Passes when pages for editing the data are built in or a first-party add-on, paid ones included.',
    rule: { kind: 'level', criterion: 'ease', indicator: 'admin-ui' },
  },
  {
    id: 'authentication',
    name: 'Authentication',
    meaning: 'Passes when signing users in is built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'security', indicator: 'authentication' },
  },
  {
    id: 'authorization',
    name: 'Authorization',
    meaning: 'Passes when roles, permissions or policies are built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'security', indicator: 'authorization' },
  },
  {
    id: 'csrf',
    name: 'CSRF protection',
    meaning: 'Passes when protection against cross-site request forgery is built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'security', indicator: 'csrf' },
  },
  {
    id: 'rate-limiting',
    name: 'Rate limiting',
    meaning: 'Passes when limiting the requests of one client is built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'security', indicator: 'rate-limiting' },
  },
  {
    id: 'websockets',
    name: 'WebSockets',
    meaning: 'Passes when real-time connections are part of the framework or an official project of it.',
    rule: { kind: 'at-least', criterion: 'scalability', indicator: 'real-time', minimum: 1 },
  },
  {
    id: 'background-jobs',
    name: 'Background jobs',
    meaning: 'Passes with a first-party queue that survives a restart, and a worker for it.',
    rule: { kind: 'at-least', criterion: 'scalability', indicator: 'durable-jobs', minimum: 2 },
  },
  {
    id: 'health-metrics',
    name: 'Health and metrics',
    meaning: 'Passes when both health endpoints and metrics are first-party.',
    rule: { kind: 'at-least', criterion: 'scalability', indicator: 'health-metrics', minimum: 2 },
  },
  {
    id: 'graphql',
    name: 'GraphQL',
    meaning: 'Passes when a GraphQL server is built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'flexibility', indicator: 'graphql' },
  },
  {
    id: 'grpc',
    name: 'gRPC',
    meaning: 'Passes when a gRPC server is built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'flexibility', indicator: 'grpc' },
  },
  {
    id: 'generator',
    name: 'Project generator',
    meaning: 'Passes when a command or page that creates a new project is built in or a first-party add-on.',
    rule: { kind: 'level', criterion: 'ease', indicator: 'generator' },
  },
  {
    id: 'static-typing',
    name: 'Static typing',
    meaning: 'Passes when the language checks types at compile time by default; optional types do not pass.',
    rule: { kind: 'static-typing' },
  },
  {
    id: 'published-support',
    name: 'Published security support',
    meaning: 'Passes when the length of free security support for a release is published.',
    rule: { kind: 'published', criterion: 'community', indicator: 'support-months' },
  },
  {
    id: 'long-term-support',
    name: 'Long-term support',
    meaning: 'Passes when a release gets free security support for three years or more.',
    rule: { kind: 'at-least', criterion: 'community', indicator: 'support-months', minimum: 36 },
  },
];
