import type { ProjectTypeId } from './ids';

/** The project types that one service of a larger system can be. */
export const serviceTypeIds = [
  'rest-api',
  'real-time',
  'spa',
  'e-commerce',
  'cms',
  'data-driven',
  'microservices',
  'high-traffic',
] as const satisfies readonly ProjectTypeId[];
export type ServiceTypeId = (typeof serviceTypeIds)[number];

/** Chosen until somebody chooses otherwise. */
export const usualServices: readonly ServiceTypeId[] = ['rest-api', 'real-time', 'cms'];
