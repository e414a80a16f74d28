import type { RatingModel } from '../../scoring/rating/evidence';

/**
 * Which records count towards which rating, on which scale, with which weight. The ends of a scale
 * are fixed and never depend on which frameworks are in the list.
 */
export const ratingModels: readonly RatingModel[] = [
  {
    criterion: 'performance',
    parts: [
      {
        id: 'throughput',
        title: 'Throughput',
        weight: 1,
        fit: {
          kind: 'two-way log2',
          suites: ['httparena-api4', 'httparena-json', 'tfb-r23-fortunes', 'the-benchmarker-256'],
          reference: 'aspnet-core',
          halvingsToZero: 6,
          minimumHalfWidth: 0.5,
        },
      },
    ],
  },
  {
    criterion: 'scalability',
    parts: [
      {
        id: 'one-machine',
        title: 'On one machine',
        weight: 0.5,
        indicators: [
          {
            id: 'concurrency-model',
            title: 'Concurrency model',
            scale: {
              kind: 'steps',
              legend: {
                0: 'one worker per request',
                1: 'asynchronous or threaded in part',
                2: 'non-blocking or lightweight processes throughout',
              },
              worst: 0,
              best: 2,
            },
            weight: 1,
          },
          {
            id: 'all-cores',
            title: 'Uses all cores',
            scale: {
              kind: 'steps',
              legend: {
                0: 'only through a third-party server',
                1: 'first-party or default-server opt-in',
                2: 'by default, in one process',
              },
              worst: 0,
              best: 2,
            },
            weight: 1,
            inherits: true,
          },
          {
            id: 'throughput-kept',
            title: 'Throughput kept from 512 to 4,096 connections',
            scale: { kind: 'linear', worst: 0.5, best: 1 },
            weight: 1,
          },
        ],
      },
      {
        id: 'many-machines',
        title: 'Across machines',
        weight: 0.35,
        indicators: [
          {
            id: 'multi-node-messaging',
            title: 'Messaging between nodes',
            scale: {
              kind: 'steps',
              legend: { 0: 'none', 1: 'first-party with an extra service', 2: 'built in, no extra service' },
              worst: 0,
              best: 2,
            },
            weight: 1,
          },
          {
            id: 'real-time',
            title: 'Real-time connections',
            scale: {
              kind: 'steps',
              legend: {
                0: 'none',
                1: 'separate official project',
                2: 'part of the framework or its starters',
              },
              worst: 0,
              best: 2,
            },
            weight: 1,
          },
          {
            id: 'durable-jobs',
            title: 'Background jobs',
            scale: {
              kind: 'steps',
              legend: { 0: 'none', 1: 'interface only, or in-process', 2: 'durable queue and worker' },
              worst: 0,
              best: 2,
            },
            weight: 1,
          },
        ],
      },
      {
        id: 'operation',
        title: 'In operation',
        weight: 0.15,
        indicators: [
          {
            id: 'health-metrics',
            title: 'Health and metrics',
            scale: {
              kind: 'steps',
              legend: {
                0: 'none',
                1: 'one of the two, or in-process only',
                2: 'health endpoints and metrics',
              },
              worst: 0,
              best: 2,
            },
            weight: 1,
            inherits: true,
          },
          {
            id: 'container-path',
            title: 'Container path',
            scale: {
              kind: 'steps',
              legend: {
                0: 'none',
                1: 'an official runtime image only',
                2: 'generated Dockerfile or image build, or an official image with guides',
              },
              worst: 0,
              best: 2,
            },
            weight: 1,
          },
        ],
      },
    ],
  },
  {
    criterion: 'community',
    parts: [
      {
        id: 'size',
        title: 'Size',
        weight: 0.5,
        indicators: [
          {
            id: 'stars',
            title: 'GitHub stars',
            scale: { kind: 'log', worst: 10000, best: 120000 },
            weight: 1,
          },
          { id: 'forks', title: 'GitHub forks', scale: { kind: 'log', worst: 1000, best: 50000 }, weight: 1 },
          {
            id: 'survey-used',
            title: 'Developers who used it, percent',
            scale: { kind: 'log', worst: 1, best: 50 },
            weight: 1,
          },
        ],
      },
      {
        id: 'activity',
        title: 'Activity',
        weight: 0.25,
        indicators: [
          {
            id: 'authors-per-year',
            title: 'Authors in a year',
            scale: { kind: 'log', worst: 5, best: 500 },
            weight: 1,
          },
        ],
      },
      {
        id: 'support',
        title: 'Support',
        weight: 0.25,
        indicators: [
          {
            id: 'support-months',
            title: 'Months of security support',
            scale: { kind: 'linear', worst: 0, best: 36 },
            weight: 1,
          },
        ],
      },
    ],
  },
  {
    criterion: 'ease',
    parts: [
      {
        id: 'learning',
        title: 'Learning curve',
        weight: 0.5,
        indicators: [
          {
            id: 'hello-world-lines',
            title: 'Lines of the hello world',
            scale: { kind: 'linear', worst: 16, best: 4 },
            weight: 1,
          },
          {
            id: 'day-one-files',
            title: 'Files on day one',
            scale: { kind: 'log1p', worst: 80, best: 0 },
            weight: 1,
          },
          {
            id: 'language-used',
            title: 'Developers who use the language, percent',
            scale: { kind: 'log', worst: 2, best: 66 },
            weight: 1,
          },
        ],
      },
      {
        id: 'productivity',
        title: 'Productivity',
        weight: 0.5,
        indicators: [
          { id: 'generator', title: 'Project generator', scale: { kind: 'level' }, weight: 0.1 },
          {
            id: 'code-scaffolding',
            title: 'Code scaffolding',
            scale: { kind: 'level' },
            weight: 0.1,
          },
          { id: 'orm', title: 'ORM', scale: { kind: 'level' }, weight: 0.1 },
          { id: 'migrations', title: 'Migrations', scale: { kind: 'level' }, weight: 0.1 },
          {
            id: 'authentication',
            title: 'Auth scaffolding',
            scale: { kind: 'level' },
            weight: 0.1,
          },
          { id: 'admin-ui', title: 'Admin UI', scale: { kind: 'level' }, weight: 0.1 },
          { id: 'console', title: 'Console', scale: { kind: 'level' }, weight: 0.1 },
          { id: 'test-tools', title: 'Test tools', scale: { kind: 'level' }, weight: 0.1 },
          {
            id: 'reload',
            title: 'Reload in development',
            scale: { kind: 'level' },
            weight: 0.1,
          },
          {
            id: 'tutorial',
            title: 'Step-by-step tutorial',
            scale: { kind: 'level' },
            weight: 0.1,
          },
          {
            id: 'survey-admired',
            title: 'Admired by its users, percent',
            scale: { kind: 'linear', worst: 30, best: 80 },
            weight: 0.2,
          },
        ],
      },
    ],
  },
  {
    criterion: 'security',
    parts: [
      {
        id: 'protections',
        title: 'Protections',
        weight: 1,
        indicators: [
          { id: 'csrf', title: 'CSRF protection', scale: { kind: 'level' }, weight: 1 },
          {
            id: 'xss-auto-escaping-templates',
            title: 'Escaping templates (XSS)',
            scale: { kind: 'level' },
            weight: 1,
          },
          { id: 'sql-parameterisation', title: 'Parameterised SQL', scale: { kind: 'level' }, weight: 1 },
          { id: 'clickjacking-header', title: 'Clickjacking header', scale: { kind: 'level' }, weight: 1 },
          {
            id: 'https-redirect-hsts',
            title: 'HTTPS redirect and HSTS',
            scale: { kind: 'level' },
            weight: 1,
          },
          {
            id: 'content-security-policy',
            title: 'Content security policy',
            scale: { kind: 'level' },
            weight: 1,
          },
          { id: 'session-security', title: 'Secure sessions', scale: { kind: 'level' }, weight: 1 },
          { id: 'password-hashing', title: 'Password hashing', scale: { kind: 'level' }, weight: 1 },
          { id: 'authentication', title: 'Authentication', scale: { kind: 'level' }, weight: 1 },
          { id: 'authorization', title: 'Authorization', scale: { kind: 'level' }, weight: 1 },
          { id: 'rate-limiting', title: 'Rate limiting', scale: { kind: 'level' }, weight: 1 },
          { id: 'input-validation', title: 'Input validation', scale: { kind: 'level' }, weight: 1 },
          { id: 'secrets-management', title: 'Secrets management', scale: { kind: 'level' }, weight: 1 },
          {
            id: 'host-header-validation',
            title: 'Host header validation',
            scale: { kind: 'level' },
            weight: 1,
          },
        ],
      },
    ],
  },
  {
    criterion: 'flexibility',
    parts: [
      {
        id: 'choice',
        title: 'Free choice',
        weight: 0.5,
        indicators: [
          {
            id: 'database-choice',
            title: 'Database',
            scale: { kind: 'linear', worst: 0, best: 1 },
            weight: 1,
          },
          {
            id: 'template-engine-choice',
            title: 'Template engine',
            scale: { kind: 'linear', worst: 0, best: 1 },
            weight: 1,
          },
          { id: 'server-choice', title: 'Server', scale: { kind: 'linear', worst: 0, best: 1 }, weight: 1 },
          {
            id: 'second-language',
            title: 'A second language',
            scale: { kind: 'linear', worst: 0, best: 1 },
            weight: 1,
          },
        ],
      },
      {
        id: 'reach',
        title: 'Reach',
        weight: 0.5,
        indicators: [
          { id: 'rest', title: 'REST', scale: { kind: 'level' }, weight: 1 },
          { id: 'graphql', title: 'GraphQL', scale: { kind: 'level' }, weight: 1 },
          { id: 'grpc', title: 'gRPC', scale: { kind: 'level' }, weight: 1 },
        ],
      },
    ],
  },
];
