import { requirements as facts } from './facts/requirements';
import type { RequirementId } from './ids';
import type { Requirement } from './types';

export const requirements = facts as readonly Requirement[];
export const requirementById = Object.fromEntries(requirements.map((one) => [one.id, one])) as Readonly<
  Record<RequirementId, Requirement>
>;
