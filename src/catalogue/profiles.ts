import type { FrameworkId } from './ids';
import type { Profile } from './types';

/** Each profile is a chunk of its own, so that none is part of the first load. */
const loaders: Readonly<Record<FrameworkId, () => Promise<Profile>>> = {
  nodejs: async () => (await import('./frameworks/nodejs/profile')).nodejsProfile,
  django: async () => (await import('./frameworks/django/profile')).djangoProfile,
  rails: async () => (await import('./frameworks/rails/profile')).railsProfile,
  flask: async () => (await import('./frameworks/flask/profile')).flaskProfile,
  'spring-boot': async () => (await import('./frameworks/spring-boot/profile')).springBootProfile,
  laravel: async () => (await import('./frameworks/laravel/profile')).laravelProfile,
  express: async () => (await import('./frameworks/express/profile')).expressProfile,
  'aspnet-core': async () => (await import('./frameworks/aspnet-core/profile')).aspnetCoreProfile,
  phoenix: async () => (await import('./frameworks/phoenix/profile')).phoenixProfile,
  koa: async () => (await import('./frameworks/koa/profile')).koaProfile,
};

/**
 * Everything about one framework beyond its name and ratings.
 *
 * @throws The error of the browser when the chunk cannot be fetched.
 */
export function loadProfile(id: FrameworkId): Promise<Profile> {
  return loaders[id]();
}
