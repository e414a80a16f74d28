import type { FrameworkId } from './ids';
import type { Framework } from './types';

export const frameworkById: Readonly<Record<FrameworkId, Framework>> = {
  nodejs: { id: 'nodejs', name: 'Node.js', kind: 'runtime', language: 'javascript' },
  django: { id: 'django', name: 'Django', kind: 'full-stack framework', language: 'python' },
  rails: { id: 'rails', name: 'Ruby on Rails', kind: 'full-stack framework', language: 'ruby' },
  flask: { id: 'flask', name: 'Flask', kind: 'micro-framework', language: 'python' },
  'spring-boot': { id: 'spring-boot', name: 'Spring Boot', kind: 'full-stack framework', language: 'java' },
  laravel: { id: 'laravel', name: 'Laravel', kind: 'full-stack framework', language: 'php' },
  express: {
    id: 'express',
    name: 'Express.js',
    kind: 'micro-framework',
    language: 'javascript',
    runsOn: 'nodejs',
  },
  'aspnet-core': {
    id: 'aspnet-core',
    name: 'ASP.NET Core',
    kind: 'full-stack framework',
    language: 'csharp',
  },
  phoenix: { id: 'phoenix', name: 'Phoenix', kind: 'full-stack framework', language: 'elixir' },
  koa: { id: 'koa', name: 'Koa.js', kind: 'micro-framework', language: 'javascript', runsOn: 'nodejs' },
};

/** In the order of the founding article. */
export const frameworks: readonly Framework[] = Object.values(frameworkById);
