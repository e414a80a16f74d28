import type { FeatureId } from '../../catalogue/types';

export const featureNames: Readonly<Record<FeatureId, string>> = {
  orm: 'ORM',
  migrations: 'Database migrations',
  admin_ui: 'Admin interface',
  auth: 'Authentication',
  websockets: 'WebSockets',
  background_jobs: 'Background jobs',
  caching: 'Caching',
  graphql: 'GraphQL',
  grpc: 'gRPC',
  openapi_docs: 'OpenAPI documents',
  cli_generator: 'Generator',
  hot_reload: 'Reload in development',
  test_tools: 'Test tools',
  i18n: 'Translation',
  email: 'E-mail',
  file_storage: 'File storage',
  health_checks: 'Health checks',
  rate_limiting: 'Rate limiting',
};
