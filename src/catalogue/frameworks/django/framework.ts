import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'django',
  name: 'Django',
  kind: 'full-stack framework',
  language: 'python',
  icon: 'siDjango',
};
