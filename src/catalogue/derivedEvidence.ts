import { resource } from '../lib/resource';

export type DerivedEvidence = typeof import('./derivation');

/** The evidence and the ratings derived from it: some 35 KB that no screen before the evidence needs. */
export const derivedEvidence = resource<DerivedEvidence>(() => import('./derivation'));
