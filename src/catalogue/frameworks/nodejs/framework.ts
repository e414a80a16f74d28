import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'nodejs',
  name: 'Node.js',
  kind: 'runtime',
  language: 'javascript',
  icon: 'siNodedotjs',
};
