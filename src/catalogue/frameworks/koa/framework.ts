import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'koa',
  name: 'Koa.js',
  kind: 'micro-framework',
  language: 'javascript',
  runsOn: 'nodejs',
  icon: 'siKoa',
};
