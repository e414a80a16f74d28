import { derivedEvidenceOf } from './derivation';
import { evidence } from './evidence';
import { ratingModels } from './facts/ratingModels';

export const shippedEvidence = derivedEvidenceOf(ratingModels, evidence);
