import type { Id } from '../lib/id';
import { code, type Resource, resource, resources } from '../lib/resource';
import type { RatingModel } from '../scoring/rating/evidence';
import type { DerivedEvidence } from './derivation';
import type { Profile } from './facts';
import { loadProfile, loadProfiles } from './profiles';

/** What is known beyond the catalogue and belongs to it: it comes when a screen asks for it. */
export interface Library {
  readonly models: Resource<readonly RatingModel[]>;
  readonly evidence: Resource<DerivedEvidence>;
  /** Everything about one framework beyond its name and ratings. */
  readonly profile: (framework: Id) => Resource<Profile>;
  /** All profiles, in the order of the frameworks. */
  readonly profiles: Resource<readonly Profile[]>;
}

/** What goes with the present catalogue. The evidence is some 35 KB that no screen before the evidence needs. */
export const shippedLibrary: Library = {
  models: code(() => import('./facts/ratingModels'), 'ratingModels'),
  evidence: code(() => import('./shippedEvidence'), 'shippedEvidence'),
  profile: resources(loadProfile),
  profiles: resource(loadProfiles),
};
