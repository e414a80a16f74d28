import type { Capability } from '../facts';

/** What the page of every framework lists. The ids appear in stored decisions as must-haves: never reuse or rename one. */
export const capabilities: readonly Capability[] = [
  { id: 'orm', name: 'ORM' },
  { id: 'migrations', name: 'Database migrations' },
  { id: 'admin-ui', name: 'Admin interface' },
  { id: 'authentication', name: 'Authentication' },
  { id: 'websockets', name: 'WebSockets' },
  { id: 'background-jobs', name: 'Background jobs' },
  { id: 'caching', name: 'Caching' },
  { id: 'graphql', name: 'GraphQL' },
  { id: 'grpc', name: 'gRPC' },
  { id: 'openapi', name: 'OpenAPI documents' },
  { id: 'generator', name: 'Generator' },
  { id: 'reload', name: 'Reload in development' },
  { id: 'test-tools', name: 'Test tools' },
  { id: 'translation', name: 'Translation' },
  { id: 'email', name: 'E-mail' },
  { id: 'file-storage', name: 'File storage' },
  { id: 'health-checks', name: 'Health checks' },
  { id: 'rate-limiting', name: 'Rate limiting' },
];
