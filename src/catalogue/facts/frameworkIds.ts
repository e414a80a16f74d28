import type { Id } from '../../lib/id';

/**
 * The order of the founding article. Each id names a folder in src/catalogue/frameworks and appears in addresses and
 * stored decisions: never reuse or rename one.
 */
export const frameworkIds: readonly Id[] = [
  'nodejs',
  'django',
  'rails',
  'flask',
  'spring-boot',
  'laravel',
  'express',
  'aspnet-core',
  'phoenix',
  'koa',
];
