import { criteria } from '../catalogue/criteria';
import { frameworks } from '../catalogue/frameworks';
import { languages } from '../catalogue/languages';
import { serviceTypeIds, usualServices } from '../catalogue/serviceTypes';
import type { Known } from '../routes/known';

const shipped: Known = {
  frameworks,
  criteria,
  languages,
  projectTypes: serviceTypeIds.map((id) => ({
    id,
    service: usualServices.includes(id) ? 'usual' : 'possible',
  })),
};

/** What addresses can name. The only place where it comes from. */
export function useKnown(): Known {
  return shipped;
}
