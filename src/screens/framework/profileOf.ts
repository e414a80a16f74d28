import { loadProfile } from '../../catalogue/profiles';
import { resources } from '../../lib/resource';

/** Everything about a framework beyond its name and ratings, which comes when its page is opened. */
export const profileOf = resources(loadProfile);
