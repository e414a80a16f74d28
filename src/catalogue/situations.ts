import { situations as facts } from './facts/situations';
import type { Situation } from './types';

export const situations = facts as readonly Situation[];
