import type { FrameworkId } from './ids';
import type { Profile } from './types';

/** Each profile is a chunk of its own, so that none is part of the first load. */
const loaders: Readonly<Record<FrameworkId, () => Promise<Profile>>> = {
  nodejs: async () => (await import('./profiles/nodejs')).nodejsProfile,
  django: async () => (await import('./profiles/django')).djangoProfile,
  rails: async () => (await import('./profiles/rails')).railsProfile,
  flask: async () => (await import('./profiles/flask')).flaskProfile,
  'spring-boot': async () => (await import('./profiles/spring-boot')).springBootProfile,
  laravel: async () => (await import('./profiles/laravel')).laravelProfile,
  express: async () => (await import('./profiles/express')).expressProfile,
  'aspnet-core': async () => (await import('./profiles/aspnet-core')).aspnetCoreProfile,
  phoenix: async () => (await import('./profiles/phoenix')).phoenixProfile,
  koa: async () => (await import('./profiles/koa')).koaProfile,
};

/**
 * Everything about one framework beyond its name and ratings.
 *
 * @throws The error of the browser when the chunk cannot be fetched.
 */
export function loadProfile(id: FrameworkId): Promise<Profile> {
  return loaders[id]();
}
