import { type FrameworkId, frameworkIds } from './ids';
import type { Framework } from './types';

const byFolder = import.meta.glob<Framework>('./frameworks/*/framework.ts', {
  eager: true,
  import: 'framework',
});

export const frameworkById = Object.fromEntries(
  frameworkIds.map((id) => [id, byFolder[`./frameworks/${id}/framework.ts`]]),
) as Readonly<Record<FrameworkId, Framework>>;
export const frameworks: readonly Framework[] = Object.values(frameworkById);
