import { aspnetCoreEvidence } from './evidence/aspnet-core';
import { djangoEvidence } from './evidence/django';
import { expressEvidence } from './evidence/express';
import { flaskEvidence } from './evidence/flask';
import { koaEvidence } from './evidence/koa';
import { laravelEvidence } from './evidence/laravel';
import { nodejsEvidence } from './evidence/nodejs';
import { phoenixEvidence } from './evidence/phoenix';
import { railsEvidence } from './evidence/rails';
import { springBootEvidence } from './evidence/spring-boot';
import type { Evidence } from './types';

/** Every record, counted, shown beside a rating, or looked for and not found; by framework. */
export const evidence: readonly Evidence[] = [
  ...nodejsEvidence,
  ...djangoEvidence,
  ...railsEvidence,
  ...flaskEvidence,
  ...springBootEvidence,
  ...laravelEvidence,
  ...expressEvidence,
  ...aspnetCoreEvidence,
  ...phoenixEvidence,
  ...koaEvidence,
];
