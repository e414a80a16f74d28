import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'laravel',
  name: 'Laravel',
  kind: 'full-stack framework',
  language: 'php',
  icon: 'siLaravel',
};
