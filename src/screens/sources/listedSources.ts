import { code } from '../../lib/resource';

/** Every source. The evidence and the profiles that they stand in are no part of the first load. */
export const listedSources = code(() => import('./allSources'), 'allSources');
