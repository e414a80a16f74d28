import { requirementChecks } from 'virtual:ten-to-one/requirements';
import { type FrameworkId, frameworkIds, type RequirementId } from '../../../catalogue/ids';

/** The frameworks that meet a requirement. */
export function passing(requirement: RequirementId): readonly FrameworkId[] {
  return frameworkIds.filter((id) => requirementChecks[requirement][id].passes);
}
