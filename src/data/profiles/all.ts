import type { Profile } from '../types';
import { aspnetCoreProfile } from './aspnet-core';
import { djangoProfile } from './django';
import { expressProfile } from './express';
import { flaskProfile } from './flask';
import { koaProfile } from './koa';
import { laravelProfile } from './laravel';
import { nodejsProfile } from './nodejs';
import { phoenixProfile } from './phoenix';
import { railsProfile } from './rails';
import { springBootProfile } from './spring-boot';

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
