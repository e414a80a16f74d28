import { aspnetCoreProfile } from '../frameworks/aspnet-core/profile';
import { djangoProfile } from '../frameworks/django/profile';
import { expressProfile } from '../frameworks/express/profile';
import { flaskProfile } from '../frameworks/flask/profile';
import { koaProfile } from '../frameworks/koa/profile';
import { laravelProfile } from '../frameworks/laravel/profile';
import { nodejsProfile } from '../frameworks/nodejs/profile';
import { phoenixProfile } from '../frameworks/phoenix/profile';
import { railsProfile } from '../frameworks/rails/profile';
import { springBootProfile } from '../frameworks/spring-boot/profile';
import type { Profile } from '../types';

/** All profiles at once, for the build and the tests; screens use `loadProfile`. */
export const allProfiles: readonly Profile[] = [
  nodejsProfile,
  djangoProfile,
  railsProfile,
  flaskProfile,
  springBootProfile,
  laravelProfile,
  expressProfile,
  aspnetCoreProfile,
  phoenixProfile,
  koaProfile,
];
