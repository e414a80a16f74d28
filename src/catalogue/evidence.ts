import { frameworkIds } from './ids';
import type { Evidence } from './types';

const byFolder = import.meta.glob<readonly Evidence[]>('./frameworks/*/evidence.ts', {
  eager: true,
  import: 'evidence',
});

export const evidence = frameworkIds.flatMap((id) => byFolder[`./frameworks/${id}/evidence.ts`] ?? []);
