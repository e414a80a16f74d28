import { aspnetCoreEvidence } from './frameworks/aspnet-core/evidence';
import { djangoEvidence } from './frameworks/django/evidence';
import { expressEvidence } from './frameworks/express/evidence';
import { flaskEvidence } from './frameworks/flask/evidence';
import { koaEvidence } from './frameworks/koa/evidence';
import { laravelEvidence } from './frameworks/laravel/evidence';
import { nodejsEvidence } from './frameworks/nodejs/evidence';
import { phoenixEvidence } from './frameworks/phoenix/evidence';
import { railsEvidence } from './frameworks/rails/evidence';
import { springBootEvidence } from './frameworks/spring-boot/evidence';
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
