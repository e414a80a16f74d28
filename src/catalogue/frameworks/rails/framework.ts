import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'rails',
  name: 'Ruby on Rails',
  kind: 'full-stack framework',
  language: 'ruby',
  icon: 'siRubyonrails',
};
