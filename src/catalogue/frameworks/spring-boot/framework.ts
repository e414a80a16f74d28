import type { FrameworkFacts } from '../../facts';

export const framework: FrameworkFacts = {
  id: 'spring-boot',
  name: 'Spring Boot',
  kind: 'full-stack framework',
  language: 'java',
  icon: 'siSpringboot',
};
