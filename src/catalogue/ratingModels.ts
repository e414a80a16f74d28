import type { RatingModel } from '../scoring/rating/evidence';
import { ratingModels as facts } from './facts/ratingModels';
import type { RatedCriterionId } from './ids';

export const ratingModels = facts as readonly (RatingModel & { readonly criterion: RatedCriterionId })[];
