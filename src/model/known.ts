import { weakMapMemoize } from 'reselect';
import type { Catalogue } from '../catalogue/catalogue';
import type { Problem } from './problem';

/** The catalogue with the person's own alternatives and criteria in it: everything that an address can name. */
export const knownTo = weakMapMemoize(
  ({ catalogue, alternatives, allCriteria }: Problem): Catalogue => ({
    ...catalogue,
    frameworks: alternatives,
    criteria: allCriteria,
  }),
);
