import { projectTypes as facts } from './facts/projectTypes';
import type { ProjectTypeId } from './ids';
import type { ProjectType } from './types';

export const projectTypes = facts as readonly ProjectType[];
export const projectTypeById = Object.fromEntries(projectTypes.map((one) => [one.id, one])) as Readonly<
  Record<ProjectTypeId, ProjectType>
>;
