import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'phoenix',
  name: 'Phoenix',
  kind: 'full-stack framework',
  language: 'elixir',
  icon: 'siPhoenixframework',
};
