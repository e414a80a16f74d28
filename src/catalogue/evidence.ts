import type { EvidenceRecord } from '../scoring/rating/evidence';
import { frameworkIds } from './facts/frameworkIds';

const byFolder = import.meta.glob<readonly EvidenceRecord[]>('./frameworks/*/evidence.ts', {
  eager: true,
  import: 'evidence',
});

export const evidence = frameworkIds.flatMap((id) => byFolder[`./frameworks/${id}/evidence.ts`] ?? []);
