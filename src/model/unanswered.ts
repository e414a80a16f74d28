import { weakMapMemoize } from 'reselect';
import type { Catalogue } from '../catalogue/catalogue';
import { type Decision, emptyDecision } from '../decision/decision';

/** The decision of somebody who has said nothing yet: the same value for the same catalogue. */
export const unanswered = weakMapMemoize(
  (catalogue: Catalogue): Decision => emptyDecision(catalogue.version),
);
