import { criteria as facts } from './facts/criteria';
import type { CriterionId } from './ids';
import type { Criterion } from './types';

export const criteria = facts as readonly Criterion[];
export const criterionById = Object.fromEntries(criteria.map((one) => [one.id, one])) as Readonly<
  Record<CriterionId, Criterion>
>;
