import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'aspnet-core',
  name: 'ASP.NET Core',
  kind: 'full-stack framework',
  language: 'csharp',
  icon: 'siDotnet',
};
