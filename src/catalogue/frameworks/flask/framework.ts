import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'flask',
  name: 'Flask',
  kind: 'micro-framework',
  language: 'python',
  icon: 'siFlask',
};
