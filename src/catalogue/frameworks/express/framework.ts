import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'express',
  name: 'Express.js',
  kind: 'micro-framework',
  language: 'javascript',
  runsOn: 'nodejs',
  icon: 'siExpress',
};
